using System.Text;
using EmbeddedOrchard.Content.Items;
using EmbeddedOrchard.Display;
using EmbeddedOrchard.Display.Editing;
using EmbeddedOrchard.Display.Placing;
using EmbeddedOrchard.Display.Shapes;
using EmbeddedOrchard.Display.Theming;
using EmbeddedOrchard.Shell.Modules;
using EmbeddedOrchard.Tests.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Tests.Display;

public sealed class EditorTests
{
    [Fact]
    public async Task Parts_come_in_the_order_of_the_type_each_followed_by_its_fields() =>
        Assert.Equal(
            ["TitlePart_Edit in TitlePart", "TextField_Edit in Article.Place"],
            Shown(await EditAsync("{}"), "Parts"));

    [Fact]
    public async Task The_theme_moves_a_shape_and_the_last_rule_wins()
    {
        var editor = await EditAsync("""{ "TitlePart_Edit": [ { "place": "Header" }, { "contentType": "Article", "place": "Sidebar:1" } ] }""");

        Assert.Equal(["TextField_Edit in Article.Place"], Shown(editor, "Parts"));
        Assert.Equal(["TitlePart_Edit in TitlePart"], Shown(editor, "Sidebar"));
        Assert.Empty(Shown(editor, "Header"));
    }

    [Fact]
    public async Task The_theme_hides_one_field_by_its_differentiator()
    {
        var editor = await EditAsync("""{ "TextField_Edit": [ { "differentiator": "Article-Place", "place": "-" } ] }""");

        Assert.Equal(["TitlePart_Edit in TitlePart"], Shown(editor, "Parts"));
    }

    [Fact]
    public async Task Another_group_shows_nothing_of_this_one() => Assert.True((await EditAsync("{}", group: "seo")).IsEmpty);

    [Fact]
    public async Task A_broken_placement_file_is_reported_and_ignored() => Assert.Equal(2, Shown(await EditAsync("{ oops"), "Parts").Count());

    [Fact]
    public async Task An_update_is_announced_before_and_after_the_drivers()
    {
        await using var host = await StartAsync();
        var id = await host.CreateAsync(VersionOptions.Draft);

        var events = await host.InScopeAsync(async services =>
        {
            var item = await services.Contents().GetAsync(id, VersionOptions.Latest);
            host.Events.Clear();
            await Manager(host, services, "{}").UpdateEditorAsync(item, updater: null!, isNew: false);
            Assert.Equal("Written by the driver", item.As<TitlePart>().Title);
            return host.Events.Names;
        });

        Assert.Equal("Updating Updated", events);
    }

    private static async Task<Shape> EditAsync(string placement, string group = "")
    {
        await using var host = await StartAsync();
        var id = await host.CreateAsync(VersionOptions.Draft);
        return await host.InScopeAsync(async services => (Shape)await Manager(host, services, placement).BuildEditorAsync(
            await services.Contents().GetAsync(id, VersionOptions.Latest), updater: null!, isNew: false, group));
    }

    private static IEnumerable<string> Shown(Shape editor, string zone) =>
        editor.Zone(zone).Items.Cast<Shape>().Select(shape => $"{shape.Metadata.Type} in {shape.Metadata.Prefix}");

    private static Task<ContentHost> StartAsync() => Items.StartAsync(services =>
    {
        services.AddContentPart<TitlePart>().UseDisplayDriver<TitleDriver>();
        services.AddContentField<TextField>().UseDisplayDriver<TextDriver>();
        services.AddScoped<ContentDrivers>();
    });

    private static ContentItemDisplayManager Manager(ContentHost host, IServiceProvider services, string placement)
    {
        host.Http.HttpContext = new DefaultHttpContext();
        host.Http.HttpContext.Features.Set(new PageTheme(Site: null, ["Theme"], Layout: null));
        var extensions = new ExtensionManager([new SiteExtension("Theme", new ThemeAttribute(), [], assembly: null)]);
        return new ContentItemDisplayManager(
            services.GetRequiredService<ContentDrivers>(),
            services.GetRequiredService<IContentDefinitionManager>(),
            new PlacementRules(extensions, new Files(placement), NullLogger<PlacementRules>.Instance),
            new PageThemes(null!, extensions, new ViewCatalog([]), null!),
            new Layout(),
            services.GetRequiredService<ContentEvents>(),
            host.Http);
    }

    private sealed class TitleDriver : ContentPartDisplayDriver<TitlePart>
    {
        public override IDisplayResult Edit(TitlePart part, BuildPartEditorContext context) => View(GetEditorShapeType(context), part);

        public override Task<IDisplayResult> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
        {
            part.Title = "Written by the driver";
            return Task.FromResult(Edit(part, context));
        }
    }

    private sealed class TextDriver : ContentFieldDisplayDriver<TextField>
    {
        public override IDisplayResult Edit(TextField field, BuildFieldEditorContext context) => View(GetEditorShapeType(context), field);
    }

    private sealed class Layout : ILayoutAccessor
    {
        public Task<IZoneHolding> GetLayoutAsync() => Task.FromResult<IZoneHolding>(new Shape("Layout"));
    }

    private sealed class Files(string placement) : IModuleFiles
    {
        public IEnumerable<string> ModuleIds => ["Theme"];

        public IFileInfo GetFile(string moduleId, string path) => new PlacementJson(placement);
    }

    private sealed class PlacementJson(string text) : IFileInfo
    {
        public bool Exists => true;
        public bool IsDirectory => false;
        public DateTimeOffset LastModified => default;
        public long Length => text.Length;
        public string Name => PlacementRules.FileName;
        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}
