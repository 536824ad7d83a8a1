using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardParticipation.Translations.Sharing;

namespace OrchardParticipation.Translations.Tests.Sharing;

/// <summary>Two drafts changed one fact, and one of them was published.</summary>
public sealed class FactConflictTests : IAsyncLifetime
{
    private Languages _site = null!;
    private string _set = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Languages.StartAsync();
        _set = await _site.CreateAsync("The plan", city: "Medellin");
        await _site.LocalizeAsync(_set, "fr");
        await _site.EditAsync(_set, "fr", item => Languages.Write(item, "Le plan"), publish: true);
        await _site.EditAsync(_set, "en", item => item.Alter<FactsPart>(part => (part.City, part.Status) = ("Cali", "nominated")), publish: false);
        await _site.EditAsync(_set, "fr", item => item.Alter<FactsPart>(part => (part.City, part.Status) = ("Medellín", "winner")), publish: true);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_draft_keeps_its_facts_and_says_what_the_other_language_says() => await _site.InScopeAsync(async services =>
    {
        var english = await LatestAsync(services, "en");

        Assert.Equal(("Cali", "nominated"), (english.As<FactsPart>().City, english.As<FactsPart>().Status));
        Assert.Equal(
            ["City: Cali, not Medellín", "Status: nominated, not winner"],
            services.GetRequiredService<FactConflicts>().Of(english).Select(conflict => $"{conflict.Name}: {conflict.Mine}, not {conflict.Theirs}"));
        Assert.Empty(services.GetRequiredService<FactConflicts>().Of(await LatestAsync(services, "fr")));
    });

    [Fact]
    public async Task What_was_decided_is_in_the_draft_and_the_rest_waits()
    {
        Assert.True(await DecideAsync(new() { ["FactsPart.City"] = true }));

        await _site.InScopeAsync(async services =>
        {
            var english = await LatestAsync(services, "en");
            Assert.Equal(("Medellín", "nominated", false), (english.As<FactsPart>().City, english.As<FactsPart>().Status, english.Published));
            Assert.Equal(["FactsPart.Status"], services.GetRequiredService<FactConflicts>().Of(english).Select(conflict => conflict.Path));
        });
        Assert.True(await DecideAsync(new() { ["FactsPart.Status"] = false }));
        Assert.False(await DecideAsync(new() { ["FactsPart.Status"] = true, ["TitlePart.Title"] = true }));

        await _site.EditAsync(_set, "en", _ => { }, publish: true);
        Assert.All(await _site.PublishedAsync(_set), row => Assert.Equal(("Medellín", "nominated"), (row.As<FactsPart>().City, row.As<FactsPart>().Status)));
        Assert.Empty(_site.Log.Errors);
    }

    [Fact]
    public async Task A_conflict_that_was_noted_by_its_path_alone_can_be_decided()
    {
        await _site.EditAsync(_set, "en", item => item.Alter<SharedFactsPart>(part => part.Conflicts = [.. part.Conflicts.Select(conflict => new SharedConflict { Path = conflict.Path, Theirs = conflict.Theirs })]), publish: false);

        Assert.True(await DecideAsync(new() { ["FactsPart.City"] = true }));

        await _site.InScopeAsync(async services => Assert.Equal("Medellín", (await LatestAsync(services, "en")).As<FactsPart>().City));
    }

    private Task<bool> DecideAsync(Dictionary<string, bool> decisions) => _site.InScopeAsync(async services =>
        await services.GetRequiredService<FactConflicts>().DecideAsync(await LatestAsync(services, "en"), decisions));

    private async Task<ContentItem> LatestAsync(IServiceProvider services, string culture) => await services.GetRequiredService<IContentManager>().GetAsync(
        (await services.GetRequiredService<IContentLocalizationManager>().GetContentItemAsync(_set, culture)).ContentItemId, VersionOptions.Latest);
}
