using EmbeddedOrchard.Content.Items;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Tests.Content;

/// <summary>Content types for the tests, and short ways to make and look at items.</summary>
internal static class Items
{
    public const string Versioned = "Article";
    public const string Single = "Note";

    public static async Task<ContentHost> StartAsync(Action<IServiceCollection>? more = null)
    {
        var host = await ContentHost.StartAsync(more);
        await host.InScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterPartDefinitionAsync(Versioned, part => part
                .WithField("Lead", field => field.OfType(nameof(HtmlField)))
                .WithField("Place", field => field.OfType(nameof(TextField))));
            await definitions.AlterTypeDefinitionAsync(Versioned, type => type.Versionable().Draftable()
                .WithPart<TitlePart>().WithPart<HtmlBodyPart>().WithPart<LocalizationPart>().WithPart(Versioned));
            await definitions.AlterTypeDefinitionAsync(Single, type => type
                .WithPart<TitlePart>().WithPart<AliasPart>()
                .WithPart<AutoroutePart>(part => part.WithSettings(new AutoroutePartSettings
                {
                    Pattern = "{{ ContentItem.ContentType | slugify }}/{{ Model.ContentItem.DisplayText | slugify }}",
                })));
        });
        host.Events.Clear();
        return host;
    }

    public static IContentManager Contents(this IServiceProvider services) => services.GetRequiredService<IContentManager>();

    public static Task<string> CreateAsync(this ContentHost host, VersionOptions options, string type = Versioned, string title = "Open budget") =>
        host.InScopeAsync(async services =>
        {
            var item = await services.Contents().NewAsync(type);
            item.Alter<TitlePart>(part => part.Title = title);
            host.Events.Clear();
            await services.Contents().CreateAsync(item, options);
            return item.ContentItemId;
        });

    /// <summary>Does something with an item in a scope of its own and gives the names of the events that it raised.</summary>
    public static async Task<string> EventsOfAsync(this ContentHost host, string id, VersionOptions options, Func<IContentManager, ContentItem, Task> act)
    {
        await host.InScopeAsync(async services =>
        {
            var item = await services.Contents().GetAsync(id, options);
            host.Events.Clear();
            await act(services.Contents(), item);
        });
        return host.Events.Names;
    }

    /// <summary>The rows of an item, oldest first: L latest, P published, LP both, - neither.</summary>
    public static Task<string> FlagsAsync(this ContentHost host, string id) => host.InScopeAsync(async services =>
        string.Join(' ', (await services.GetRequiredService<ISession>().AllVersionsAsync(id))
            .Select(item => (item.Latest, item.Published) switch { (true, true) => "LP", (true, false) => "L", (false, true) => "P", _ => "-" })));

    public static Task<ContentItem[]> RowsAsync(this ContentHost host, string id) =>
        host.InScopeAsync(services => services.GetRequiredService<ISession>().AllVersionsAsync(id));
}
