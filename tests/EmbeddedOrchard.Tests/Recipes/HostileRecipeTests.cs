using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Tests.Recipes;

/// <summary>What is wrong with a recipe is said with file, step and reason, and nothing of it is done.</summary>
public sealed class HostileRecipeTests
{
    private const string Good = """{ "name": "settings", "SiteName": "Changed" }, """;

    [Theory]
    [InlineData("""{ "name": "NoSuchStep" }""", "step 2 (NoSuchStep): there is no step 'NoSuchStep'")]
    [InlineData("""{ "name": "feature", "enable": ["No.Such.Feature"] }""", "step 2 (feature): this site has no feature 'No.Such.Feature'")]
    [InlineData("""{ "name": "feature", "enable": "OrchardCore.Contents" }""", "step 2 (feature): 'enable' must be a list of texts")]
    [InlineData("""{ "name": "themes", "site": "NoTheme" }""", "step 2 (themes): this site has no theme 'NoTheme'")]
    [InlineData("""{ "name": "settings", "PageSize": "many" }""", "step 2 (settings): PageSize cannot be read")]
    [InlineData("""{ "name": "settings", "LocalizationSettings": { "DefaultCulture": "xx-nonsense", "SupportedCultures": ["xx-nonsense"] } }""", "there is no culture 'xx-nonsense'")]
    [InlineData("""{ "name": "settings", "LocalizationSettings": { "DefaultCulture": "de", "SupportedCultures": ["en"] } }""", "the default culture 'de' is not among the supported ones")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Description": "nameless" } ] }""", "step 2 (Roles): a role needs a Name")]
    [InlineData("""{ "name": "Recipes", "Values": [ { "executionid": "1", "name": "Nowhere" } ] }""", "there is no recipe 'Nowhere'")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Book", "ContentTypePartDefinitionRecords": [ { "PartName": "NoPart", "Name": "NoPart" } ] } ] }""", "the content type 'Book' has the unknown part 'NoPart'")]
    [InlineData("""{ "name": "ContentDefinition", "ContentParts": [ { "Name": "Book", "ContentPartFieldDefinitionRecords": [ { "FieldName": "NoField", "Name": "Pages" } ] } ] }""", "the field 'Pages' has the unknown type 'NoField'")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Book", "Parts": [] } ] }""", "the content type 'Book' has no 'Parts'")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "2 books" } ] }""", "'2 books' cannot name a content type")]
    [InlineData("""{ "name": "content", "Data": [ { "DisplayText": "x" } ] }""", "item 1 “x”: it has no ContentType")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "NoSuchType" } ] }""", "there is no content type 'NoSuchType'")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "NoSuchPart": {} } ] }""", "the content type 'Article' has no part 'NoSuchPart'")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "TitlePart": { "Tittle": "x" } } ] }""", "'TitlePart' has no field or property 'Tittle'")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "TitlePart": { "Title": { "en": "x" } } } ] }""", "TitlePart.Title cannot be read")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "Article": { "Place": { "Txt": "x" } } } ] }""", "'Article.Place' has no field or property 'Txt'")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "LocalizationPart": { "Culture": "de" } } ] }""", "the culture 'de' is not one of the site's")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "ContentItemId": "012345678901234567890123456" } ] }""", "is longer than 26 characters")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "CreatedUtc": "yesterday" } ] }""", "CreatedUtc is not a date")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "Published": "yes" } ] }""", "Published must be true or false")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Article", "ContentItemVersionId": "a" }, { "ContentType": "Article", "ContentItemVersionId": "a" } ] }""", "item 2: the version 'a' stands in the recipe twice")]
    [InlineData("""{ "name": "settings", "SiteName": "[js: nothing.here]" }""", "step 2 (settings): [js: nothing.here] failed")]
    [InlineData("""{ "name": "settings", "SiteName": "[js: while (true) {}]" }""", "step 2 (settings): [js: while (true) {}] failed")]
    [InlineData("""{ "name": "settings", "SiteName": "[js: var a = 'x'; while (true) { a += a; }]" }""", "failed")]
    [InlineData("""{ "name": "settings", "SiteName": "[js: (function f() { return f(); })()]" }""", "failed")]
    [InlineData("""{ "name": "settings", "SiteName": "[js: variables('nobody')]" }""", "The recipe has no variable 'nobody'")]
    [InlineData("""{ "name": "settings", "SiteName": "[file:text('../secret.txt')]" }""", "'../secret.txt' is not a path below the recipe's folder")]
    [InlineData("""{ "name": "settings", "SiteName": "[file:text('/etc/hostname')]" }""", "'/etc/hostname' is not a path below the recipe's folder")]
    [InlineData("""{ "name": "settings", "SiteName": "[file:text('none.txt')]" }""", "The file 'none.txt' does not exist beside the recipe")]
    public async Task A_wrong_step_is_named_with_its_reason_and_the_steps_before_it_are_not_run(string step, string reason)
    {
        await using var host = await Items.StartAsync();
        using var run = RecipeRun.OfSteps(Good + step);

        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(() => run.OnAsync(host));

        Assert.StartsWith($"{RecipeRun.File}: step 2 (", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Null(await SiteNameAsync(host));
    }

    [Theory]
    [InlineData("""{ "name": "Test", "steps": [ { "name": "settings", } """, "line 1")]
    [InlineData("{ \"name\": \"Test\",\n \"steps\": [\n { \"name\": \"settings\", \"SiteName\": nonsense } ] }", "line 3")]
    [InlineData("""{ "name": "Test" }""", "a recipe has an array of steps")]
    [InlineData("""{ "name": "Test", "steps": [ { "SiteName": "x" } ] }""", "step 1 is not an object with a \"name\"")]
    [InlineData("""{ "name": "Test", "steps": [ { "name": "settings", "SiteName": "x", "SiteName": "y" } ] }""", "Duplicate property 'SiteName'")]
    public async Task Broken_JSON_is_named_with_file_and_line(string json, string reason)
    {
        await using var host = await Items.StartAsync();
        using var run = new RecipeRun(json);

        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(() => run.OnAsync(host));

        Assert.StartsWith($"{RecipeRun.File}: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Null(await SiteNameAsync(host));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        await using var host = await Items.StartAsync();
        using var run = RecipeRun.OfSteps("""{ "name": "NoSuchStep" }, { "name": "content", "Data": [ { "ContentType": "A" }, { "ContentType": "B" } ] }""");

        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(() => run.OnAsync(host));

        Assert.Equal(3, refused.StepResult.Errors.Length);
        Assert.Equal("NoSuchStep", refused.StepResult.StepName);
    }

    [Fact]
    public async Task A_type_may_be_used_after_the_step_that_defines_it_and_not_before()
    {
        const string definition = """{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Book", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" } ] } ] }""";
        const string content = """{ "name": "content", "Data": [ { "ContentType": "Book", "Latest": true, "TitlePart": { "Title": "x" } } ] }""";
        await using var host = await Items.StartAsync();
        using var wrong = RecipeRun.OfSteps($"{content}, {definition}");
        using var right = RecipeRun.OfSteps($"{definition}, {content}");

        await Assert.ThrowsAsync<RecipeExecutionException>(() => wrong.OnAsync(host));
        Assert.Null(await host.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Book")));
        await right.OnAsync(host);

        Assert.NotNull(await host.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Book")));
    }

    private static Task<string?> SiteNameAsync(ContentHost host) =>
        host.InScopeAsync<string?>(async services => (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName);
}
