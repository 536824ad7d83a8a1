using EmbeddedOrchard.Tests.Content;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Entities;
using OrchardCore.Html.Settings;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Tests.Recipes;

public sealed class RecipeTests
{
    private const string Whole = """
        {
          // comments and trailing commas are accepted
          "name": "Test", "displayName": "A test", "issetuprecipe": true,
          "variables": { "id": "[js: uuid()]", "again": "[js: variables('id')]" },
          "steps": [
            { "name": "feature", "enable": ["OrchardCore.Contents"] },
            { "name": "themes", "site": "TheAdmin", "admin": "TheAdmin" },
            { "name": "settings", "SiteName": "[js: parameters('SiteName')]", "PageSize": 12, "LocalizationSettings": { "DefaultCulture": "en", "SupportedCultures": ["en", "de"] } },
            { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Article", "Settings": { "ContentTypeSettings": { "Listable": true } },
                "ContentTypePartDefinitionRecords": [ { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart", "Settings": { "HtmlBodyPartSettings": { "SanitizeHtml": false } } } ] } ] },
            { "name": "content", "Data": [ { "ContentItemId": "4r0x21r6xzp440ced8emnagm35", "ContentItemVersionId": "4ap9czazf8q802rjwrta298yd2", "ContentType": "Article",
              "DisplayText": "Willkommen", "Latest": true, "Published": true, "TitlePart": { "Title": "Willkommen" }, "LocalizationPart": { "Culture": "de", "LocalizationSet": "set" } } ] },
            { "name": "Roles", "Roles": [ { "Name": "Juror", "Description": "Reads", "Permissions": ["ViewContent", "ViewContent"] } ] },
          ],
        }
        """;

    [Fact]
    public async Task A_recipe_does_what_its_steps_say()
    {
        await using var host = await Items.StartAsync();
        using var run = new RecipeRun(Whole);

        await run.OnAsync(host);

        await host.InScopeAsync(async services =>
        {
            var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal(("Our award", 12), (site.SiteName, site.PageSize));
            Assert.Equal("TheAdmin", site.Properties["CurrentThemeName"]!.GetValue<string>());
            Assert.Equal("de", ((IEntity)site).Properties["LocalizationSettings"]!["SupportedCultures"]![1]!.GetValue<string>());

            var role = Assert.IsType<Role>(await services.GetRequiredService<RoleManager<IRole>>().FindByNameAsync("Juror"));
            Assert.Equal("ViewContent", Assert.Single(role.RoleClaims).ClaimValue);

            var type = await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Article");
            Assert.True(type.IsListable());
            Assert.True(type.IsVersionable());
            Assert.Equal(["TitlePart", "HtmlBodyPart", "LocalizationPart", "Article"], type.Parts.Select(part => part.Name));
            Assert.False(type.Parts.Single(part => part.Name == "HtmlBodyPart").GetSettings<HtmlBodyPartSettings>().SanitizeHtml);
        });
        Assert.Equal("LP", await host.FlagsAsync("4r0x21r6xzp440ced8emnagm35"));
        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task The_same_recipe_again_changes_nothing()
    {
        await using var host = await Items.StartAsync();
        using var run = new RecipeRun(Whole);
        await run.OnAsync(host);
        host.Events.Clear();
        host.Clock.UtcNow = host.Clock.UtcNow.AddDays(1);

        await run.OnAsync(host);

        Assert.Empty(host.Events.Names);
        Assert.NotEqual(host.Clock.UtcNow, Assert.Single(await host.RowsAsync("4r0x21r6xzp440ced8emnagm35")).ModifiedUtc);
    }

    [Fact]
    public async Task Many_versions_are_written_some_at_a_time_and_keep_their_order()
    {
        const int Count = 700;
        await using var host = await Items.StartAsync();
        using var run = RecipeRun.OfSteps($$"""{ "name": "content", "Data": [ {{string.Join(',', Versions(1).Concat(Versions(2)))}} ] }""");

        await run.OnAsync(host);
        await run.OnAsync(host);

        foreach (var number in (int[])[1, 499, 500, 501, Count])
        {
            var rows = await host.RowsAsync($"item{number}");
            Assert.Equal([("First", false, false), ("Second", true, true)], rows.OrderBy(row => row.DisplayText, StringComparer.Ordinal).Select(row => (row.DisplayText, row.Latest, row.Published)));
        }

        Assert.Empty(host.Log.Errors);

        static IEnumerable<string> Versions(int version) => Enumerable.Range(1, Count).Select(number => $$"""
            { "ContentItemId": "item{{number}}", "ContentItemVersionId": "item{{number}}version{{version}}", "ContentType": "Article",
              "DisplayText": "{{(version == 1 ? "First" : "Second")}}", "Latest": true, "Published": true }
            """);
    }

    [Theory]
    [InlineData("[js: 'a' + 1]", "a1")]
    [InlineData("[js:uuid().length]", "26")]
    [InlineData("[js: base64('w6k=')]", "é")]
    [InlineData("[js: html('<b>')]", "&lt;b&gt;")]
    [InlineData("[js: parameters('SiteName')]", "Our award")]
    [InlineData("[js: variables('x') == variables('y')]", "true")]
    [InlineData("[file:text('name.txt')]", "from a file")]
    [InlineData("[file:base64('name.txt')]", "ZnJvbSBhIGZpbGU=")]
    [InlineData("[js is fun]", "[js is fun]")]
    [InlineData("before [js: 1]", "before [js: 1]")]
    public async Task Values_are_computed_where_the_whole_text_is_a_script(string value, string expected)
    {
        await using var host = await Items.StartAsync();
        using var run = new RecipeRun($$"""
            { "name": "Test", "variables": { "x": "[js: uuid()]", "y": "[js: variables('x')]" }, "steps": [ { "name": "settings", "SiteName": "{{value}}" } ] }
            """);
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "name.txt"), "from a file");

        await run.OnAsync(host);

        var name = await host.InScopeAsync(async services => (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName);
        Assert.Equal(expected, name, ignoreCase: true);
    }

    [Fact]
    public async Task A_parameter_that_looks_like_a_script_is_a_text()
    {
        await using var host = await Items.StartAsync();
        using var run = RecipeRun.OfSteps("""{ "name": "settings", "SiteName": "[js: parameters('SiteName')]" }""");
        run.Parameters["SiteName"] = "[js: 1 + 1]";

        await run.OnAsync(host);

        Assert.Equal("[js: 1 + 1]", await host.InScopeAsync(async services => (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
    }
}
