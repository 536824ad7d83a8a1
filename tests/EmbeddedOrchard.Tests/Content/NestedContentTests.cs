using System.Text.Json.Nodes;
using EmbeddedOrchard.Shell;
using EmbeddedOrchard.Tests.Recipes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Menu.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Tests.Content;

/// <summary>Items inside items: what recipes bring, what is cleaned, and what is indexed.</summary>
public sealed class NestedContentTests
{
    private const string Hostile = "<b>Text</b><script>alert(1)</script>";

    [Fact]
    public async Task A_recipe_brings_terms_and_entries_of_menus_and_their_rich_text_is_sanitised()
    {
        await using var host = await StartAsync();
        using var run = RecipeRun.OfSteps("""
            { "name": "content", "Data": [
              { "ContentItemId": "themes", "ContentType": "Taxonomy", "Latest": true, "Published": true, "TaxonomyPart": { "TermContentType": "Article", "Terms": [
                { "ContentItemId": "a", "ContentType": "Article", "DisplayText": "A", "TermPart": { "TaxonomyContentItemId": "themes" }, "Terms": [
                  { "ContentItemId": "b", "ContentType": "Article", "DisplayText": "B", "HtmlBodyPart": { "Html": "HOSTILE" } } ] } ] } },
              { "ContentItemId": "menu", "ContentType": "Menu", "Latest": true, "Published": true, "MenuPart": {}, "MenuItemsListPart": { "MenuItems": [
                { "ContentItemId": "c", "ContentType": "LinkMenuItem", "DisplayText": "C", "LinkMenuItemPart": { "Url": "~/c" }, "MenuItemsListPart": { "MenuItems": [
                  { "ContentItemId": "d", "ContentType": "HtmlMenuItem", "DisplayText": "D", "HtmlMenuItemPart": { "Html": "HOSTILE" } } ] } } ] } } ] }
            """.Replace("HOSTILE", Hostile, StringComparison.Ordinal));

        await run.OnAsync(host);

        await host.InScopeAsync(async services =>
        {
            var term = Assert.Single((await services.Contents().GetAsync("themes")).As<TaxonomyPart>().Terms);
            var below = ((JsonArray)term.Data["Terms"]!)[0]!;
            Assert.Equal(("a", "themes", "B"), (term.ContentItemId, term.As<TermPart>().TaxonomyContentItemId, below["DisplayText"]!.GetValue<string>()));
            Assert.Equal("<b>Text</b>", below["HtmlBodyPart"]!["Html"]!.GetValue<string>());
            var entry = Assert.Single((await services.Contents().GetAsync("menu")).As<MenuItemsListPart>().MenuItems);
            Assert.Equal("<b>Text</b>", Assert.Single(entry.As<MenuItemsListPart>().MenuItems).As<HtmlMenuItemPart>().Html);
        });
    }

    [Theory]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "NoSuchType" }""", "there is no content type 'NoSuchType'")]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "Article", "NoSuchPart": {} }""", "the content type 'Article' has no part 'NoSuchPart'")]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "Article" }, { "ContentItemId": "a", "ContentType": "Article" }""", "the id 'a' stands in it twice")]
    [InlineData("""{ "ContentType": "Article" }""", "it has no ContentItemId")]
    [InlineData("""{ "ContentItemId": "012345678901234567890123456", "ContentType": "Article" }""", "is longer than 26 characters")]
    [InlineData("\"a\"", "'TaxonomyPart.Terms' must be a list of objects")]
    public async Task A_wrong_term_of_a_recipe_is_named_with_its_reason(string terms, string reason)
    {
        await using var host = await StartAsync();
        using var run = RecipeRun.OfSteps($$"""{ "name": "content", "Data": [ { "ContentItemId": "themes", "ContentType": "Taxonomy", "TaxonomyPart": { "Terms": [ {{terms}} ] } } ] }""");

        var refused = await Assert.ThrowsAsync<OrchardCore.Recipes.Models.RecipeExecutionException>(() => run.OnAsync(host));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_that_stand_too_deep_are_refused_whatever_brings_them()
    {
        await using var host = await StartAsync();
        var terms = """{ "ContentItemId": "n9", "ContentType": "Article" }""";
        for (var level = 8; level > 0; level--)
        {
            terms = $$"""{ "ContentItemId": "n{{level}}", "ContentType": "Article", "Terms": [ {{terms}} ] }""";
        }

        using var run = RecipeRun.OfSteps($$"""{ "name": "content", "Data": [ { "ContentItemId": "themes", "ContentType": "Taxonomy", "TaxonomyPart": { "Terms": [ {{terms}} ] } } ] }""");

        var refused = await Assert.ThrowsAsync<OrchardCore.Recipes.Models.RecipeExecutionException>(() => run.OnAsync(host));

        Assert.Contains("“n9” in TaxonomyPart: it stands deeper than 8 levels.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_term_of_a_field_has_a_row_while_its_item_is_latest_or_published()
    {
        await using var host = await StartAsync();
        var id = await host.CreateAsync(VersionOptions.Draft);
        await SetAsync(host, id, "a", "b", "a");
        Assert.Equal(["a L", "b L"], await RowsAsync(host));

        await host.InScopeAsync(async services => await services.Contents().PublishAsync(await services.Contents().GetAsync(id, VersionOptions.Latest)));
        Assert.Equal(["a LP", "b LP"], await RowsAsync(host));
        await SetAsync(host, id, "c");
        Assert.Equal(["a P", "b P", "c L"], await RowsAsync(host));

        await host.InScopeAsync(async services => await services.Contents().RemoveAsync(await services.Contents().GetAsync(id, VersionOptions.Latest)));
        Assert.Empty(await RowsAsync(host));
    }

    private static Task<ContentHost> StartAsync() => StartAsync(services =>
    {
        services.AddSingleton(new EnabledFeatures([], []));
        new EmbeddedOrchard.Admin.Trees.Menus.Startup().ConfigureServices(services);
        new EmbeddedOrchard.Admin.Trees.Taxonomies.Startup().ConfigureServices(services);
    });

    private static async Task<ContentHost> StartAsync(Action<IServiceCollection> more)
    {
        var host = await Items.StartAsync(more);
        await host.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>()
            .AlterPartDefinitionAsync(Items.Versioned, part => part.WithField("Themes", field => field.OfType(nameof(TaxonomyField)))));
        return host;
    }

    private static Task SetAsync(ContentHost host, string id, params string[] terms) => host.InScopeAsync(async services =>
    {
        var item = await services.Contents().GetAsync(id, VersionOptions.DraftRequired);
        item.Alter<ContentPart>(Items.Versioned, part => part.Alter<TaxonomyField>("Themes", field => (field.TaxonomyContentItemId, field.TermContentItemIds) = ("themes", terms)));
        await services.Contents().SaveDraftAsync(item);
    });

    private static async Task<string[]> RowsAsync(ContentHost host) => await host.InScopeAsync(async services =>
        (await services.GetRequiredService<ISession>().QueryIndex<TaxonomyIndex>().ListAsync())
            .Select(row => $"{row.TermContentItemId} {(row.Latest ? "L" : "")}{(row.Published ? "P" : "")}").Order(StringComparer.Ordinal).ToArray());
}
