using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Freshness;
using OrchardParticipation.Translations.Sharing;
using OrchardParticipation.Translations.Sharing.Repair;
using YesSql;

namespace OrchardParticipation.Translations.Tests.Sharing;

/// <summary>Something changed items past the module, or they were there before it.</summary>
public sealed class LanguageRepairTests : IAsyncLifetime
{
    private Languages _site = null!;
    private string _set = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Languages.StartAsync();
        await _site.CreateAsync("Another", city: "Lyon");
        _set = await _site.CreateAsync("The plan", city: "Medellín");
        await _site.LocalizeAsync(_set, "fr");
        await _site.EditAsync(_set, "fr", item => Languages.Write(item, "Le plan"), publish: true);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_as_it_should_be_is_left_alone() => Assert.Equal(("", "", 2), await FindAsync());

    [Fact]
    public async Task Languages_that_differ_get_what_was_published_last()
    {
        await BehindTheBackAsync("fr", item => item.Alter<FactsPart>(part => part.City = "Paris"));
        Assert.Equal((_set, "", 2), await FindAsync());
        var texts = (await _site.RowsAsync()).Select(row => row.DisplayText).Order(StringComparer.Ordinal);

        await MendAsync();

        Assert.Equal(("", "", 2), await FindAsync());
        Assert.All(await _site.PublishedAsync(_set), row => Assert.Equal("Medellín", row.As<FactsPart>().City));
        Assert.Equal(texts, (await _site.RowsAsync()).Select(row => row.DisplayText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_content_that_was_there_before_the_source_is_right_and_the_desk_shows_it()
    {
        await BehindTheBackAsync("fr", item => item.Alter<FactsPart>(part => part.City = "Paris"));
        await ForgetAsync(facts: true);

        await MendAsync();

        Assert.Equal(("", "", 2), await FindAsync());
        Assert.All(await _site.PublishedAsync(_set), row => Assert.Equal("Medellín", row.As<FactsPart>().City));
        Assert.Equal("en", (await _site.SetAsync(_set))!.Source()!.Culture);
    }

    [Fact]
    public async Task An_item_that_the_desk_does_not_show_is_found_and_shown()
    {
        await ForgetAsync(facts: false);
        Assert.Equal(("", _set, 2), await FindAsync());

        await MendAsync();

        Assert.Equal(("", "", 2), await FindAsync());
        Assert.Equal(TranslationState.Current, (await _site.SetAsync(_set))!.Find("fr")!.State);
    }

    private Task<(string Differing, string Unknown, int Looked)> FindAsync() => _site.InScopeAsync(async services =>
    {
        var found = await services.GetRequiredService<LanguageRepair>().FindAsync();
        return (string.Join(' ', found.Differing.Select(item => item.LocalizationSet)), string.Join(' ', found.Unknown.Select(item => item.LocalizationSet)), found.Looked);
    });

    private Task MendAsync() => _site.InScopeAsync(services => services.GetRequiredService<LanguageRepair>().MendAsync(_set));

    private Task BehindTheBackAsync(string culture, Action<ContentItem> change) => _site.InScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var row = (await session.Query<ContentItem, ContentItemIndex>(index => index.Published).ListAsync()).Single(row => row.CultureOf() == culture);
        change(row);
        await session.SaveAsync(row);
    });

    private Task ForgetAsync(bool facts) => _site.InScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        session.Delete((await session.Query<TranslationSet, TranslationSetIndex>(index => index.LocalizationSet == _set).FirstOrDefaultAsync())!);
        if (facts)
        {
            session.Delete((await session.Query<SharedFacts, SharedFactsIndex>(index => index.LocalizationSet == _set).FirstOrDefaultAsync())!);
        }
    });
}
