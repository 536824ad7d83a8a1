using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Tests.Content;

public sealed class LanguageTests
{
    [Fact]
    public async Task An_item_starts_a_set_in_the_default_culture()
    {
        await using var host = await Items.StartAsync();

        var id = await host.CreateAsync(VersionOptions.Published);

        var part = Assert.Single(await host.RowsAsync(id)).As<LocalizationPart>();
        Assert.Equal(("en", 26), (part.Culture, part.LocalizationSet.Length));
    }

    [Fact]
    public async Task A_translation_is_a_draft_in_the_same_set_and_is_made_once()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        var french = await LocalizeAsync(host, id, "fr");
        var again = await LocalizeAsync(host, id, "fr");

        Assert.Equal(french.ContentItemId, again.ContentItemId);
        Assert.Equal("L", await host.FlagsAsync(french.ContentItemId));
        var set = Assert.Single(await host.RowsAsync(id)).As<LocalizationPart>().LocalizationSet;
        var part = Assert.Single(await host.RowsAsync(french.ContentItemId)).As<LocalizationPart>();
        Assert.Equal(("fr", set), (part.Culture, part.LocalizationSet));
    }

    [Fact]
    public async Task A_set_has_one_item_for_each_language()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        var french = await LocalizeAsync(host, id, "fr");
        var set = french.As<LocalizationPart>().LocalizationSet;

        var found = await host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentLocalizationManager>();
            return (
                All: (await manager.GetItemsForSetAsync(set)).Select(item => item.ContentItemId).Order().ToArray(),
                French: (await manager.GetContentItemAsync(set, "FR")).ContentItemId,
                Spanish: await manager.GetContentItemAsync(set, "es"));
        });

        Assert.Equal(new[] { id, french.ContentItemId }.Order(), found.All);
        Assert.Equal((french.ContentItemId, null), (found.French, found.Spanish));
    }

    [Fact]
    public async Task A_language_that_the_site_does_not_have_is_refused()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => LocalizeAsync(host, id, "de"));

        Assert.Contains("'de'", refused.Message, StringComparison.Ordinal);
    }

    private static Task<ContentItem> LocalizeAsync(ContentHost host, string id, string culture) => host.InScopeAsync(async services =>
        await services.GetRequiredService<IContentLocalizationManager>().LocalizeAsync(await services.Contents().GetAsync(id), culture));
}
