using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Freshness;
using OrchardParticipation.Translations.Tests.Freshness;

namespace OrchardParticipation.Translations.Tests;

/// <summary>Whatever people do in three languages, in whatever order.</summary>
public sealed class SequenceTests
{
    private enum Act
    {
        Localize,
        SaveDraft,
        SaveFacts,
        Publish,
        PublishText,
        PublishFacts,
        Unpublish,
        Remove,
        Discard,
        Restore,
        Mark,
        ChangeSource,
    }

    private static readonly Gen<(Act, string)[]> _sequences =
        Gen.Select(Gen.Int[0, (int)Act.ChangeSource].Select(act => (Act)act), Gen.OneOf(Gen.Const("en"), Gen.Const("fr"), Gen.Const("es"))).Array[1, 16];

    [Fact]
    public Task Facts_stay_equal_texts_stay_apart_and_freshness_is_what_the_rows_say() => _sequences.SampleAsync(async sequence =>
    {
        await using var languages = await Languages.StartAsync();
        var set = await languages.CreateAsync("The plan", city: "first");
        await languages.LocalizeAsync(set, "fr");
        var ownCities = new Dictionary<string, string>(StringComparer.Ordinal);
        var step = 0;
        foreach (var (act, culture) in sequence)
        {
            var before = await languages.RowsAsync();
            languages.Clock.UtcNow = languages.Clock.UtcNow.AddHours(1);
            await DoAsync(languages, set, act, culture, $"{culture} {++step}");
            var after = await languages.RowsAsync();

            AssertTextsApart(before, after, act, culture);
            AssertFacts(ownCities, before, after, act, culture, $"{culture} {step}");
            await AssertFreshAsync(languages, set, after);
            Assert.Empty(languages.Log.Errors);
        }
    }, iter: 60);

    private static Task DoAsync(Languages languages, string set, Act act, string culture, string text) => act switch
    {
        Act.Localize => LocalizeFromAnyAsync(languages, set, culture),
        Act.SaveDraft => languages.EditAsync(set, culture, item => Languages.Write(item, text), publish: false),
        Act.SaveFacts => languages.EditAsync(set, culture, item => item.Alter<FactsPart>(part => part.City = text), publish: false),
        Act.Publish => languages.EditAsync(set, culture, _ => { }, publish: true),
        Act.PublishText => languages.EditAsync(set, culture, item => Languages.Write(item, text), publish: true),
        Act.PublishFacts => languages.EditAsync(set, culture, item => item.Alter<FactsPart>(part => part.City = text), publish: true),
        Act.Unpublish => languages.WithAsync(set, culture, (services, item) => services.GetRequiredService<IContentManager>().UnpublishAsync(item)),
        Act.Remove => languages.WithAsync(set, culture, (services, item) => services.GetRequiredService<IContentManager>().RemoveAsync(item)),
        Act.Discard => languages.WithAsync(set, culture, (services, item) => item.Published ? Task.CompletedTask : services.GetRequiredService<IContentManager>().DiscardDraftAsync(item)),
        Act.Restore => RestoreOldestAsync(languages, culture),
        Act.Mark => languages.InScopeAsync(services => services.GetRequiredService<TranslationOrigins>().MarkUpToDateAsync(set, culture)),
        Act.ChangeSource => languages.InScopeAsync(services => services.GetRequiredService<TranslationOrigins>().ChangeSourceAsync(set, culture)),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    private static async Task LocalizeFromAnyAsync(Languages languages, string set, string culture)
    {
        if ((await languages.SetAsync(set))?.Languages.FirstOrDefault(language => language.Culture != culture) is { } from)
        {
            await languages.LocalizeAsync(set, culture, from.Culture);
        }
    }

    // A language has one item: one that came in place of another is not restored beside it, and no screen offers it.
    private static async Task RestoreOldestAsync(Languages languages, string culture)
    {
        var rows = (await languages.RowsAsync()).Where(row => row.CultureOf() == culture).OrderBy(row => row.Id).ToList();
        var item = (rows.Find(row => row.Latest) ?? rows.LastOrDefault())?.ContentItemId;
        if (rows.Find(row => row.ContentItemId == item) is { Latest: false, Published: false } old)
        {
            await languages.InScopeAsync(async services =>
            {
                var contents = services.GetRequiredService<IContentManager>();
                await contents.RestoreAsync(await contents.GetVersionAsync(old.ContentItemVersionId));
            });
        }
    }

    private static void AssertTextsApart(ContentItem[] before, ContentItem[] after, Act act, string culture)
    {
        var texts = after.ToDictionary(row => row.ContentItemVersionId, TextOf);
        foreach (var row in before.Where(row => row.CultureOf() != culture))
        {
            Assert.True(texts.TryGetValue(row.ContentItemVersionId, out var text) && text == TextOf(row), $"{act} {culture} changed a text in {row.CultureOf()}.");
        }
    }

    private static string TextOf(ContentItem row) => row.DisplayText + row.As<HtmlBodyPart>().Html;

    private static void AssertFacts(Dictionary<string, string> ownCities, ContentItem[] before, ContentItem[] after, Act act, string culture, string text)
    {
        var published = after.Where(row => row.Published).Select(row => row.As<FactsPart>().City).Distinct().ToList();
        Assert.True(published.Count <= 1, $"After {act} {culture} the languages say {string.Join(" and ", published)}.");
        if (act is Act.PublishFacts && before.Any(row => row.Latest && row.CultureOf() == culture))
        {
            Assert.Equal(text, published.Single());
        }

        // What a draft changed itself outlives what others publish.
        if (act is Act.SaveFacts && after.Any(row => row.Latest && !row.Published && row.CultureOf() == culture))
        {
            ownCities[culture] = text;
        }
        else if (act is not (Act.SaveDraft or Act.Mark or Act.ChangeSource or Act.Localize))
        {
            ownCities.Remove(culture);
        }

        // A language made from that draft may have published what it says: then it is everybody's, and can change again.
        foreach (var (language, _) in ownCities.Where(own => published.Contains(own.Value)).ToList())
        {
            ownCities.Remove(language);
        }

        foreach (var (language, city) in ownCities)
        {
            Assert.Equal(city, after.Single(row => row.Latest && row.CultureOf() == language).As<FactsPart>().City);
        }
    }

    private static async Task AssertFreshAsync(Languages languages, string set, ContentItem[] rows)
    {
        var kept = (await languages.SetAsync(set))!;
        var source = kept.Source();
        var now = rows.SingleOrDefault(row => row.Published && row.CultureOf() == source?.Culture);
        var expected = rows.Where(row => row.Latest).OrderBy(row => row.CultureOf(), StringComparer.Ordinal).Select(latest =>
        {
            var row = rows.SingleOrDefault(row => row.Published && row.ContentItemId == latest.ContentItemId);
            var then = rows.SingleOrDefault(version => version.ContentItemVersionId == row?.As<TranslationPart>()?.SourceVersion);
            return $"{latest.CultureOf()}:" + (
                latest.CultureOf() == source!.Culture ? "Source"
                : row is null ? "Draft"
                : now is null ? "Current"
                : then is null || then.ContentItemId != now.ContentItemId ? "Outdated(?)"
                : TextOf(then) == TextOf(now) ? "Current"
                : "Outdated(2)");
        });
        Assert.Equal(string.Join(' ', expected), string.Join(' ', kept.Languages.Select(FreshnessTests.Words)));

        var (chosen, words) = (kept.ChosenSource, string.Join(' ', kept.Languages.Select(FreshnessTests.Words)));
        await languages.InScopeAsync(services => services.GetRequiredService<TranslationSets>().RefreshAsync(set));
        var again = (await languages.SetAsync(set))!;
        Assert.Equal((chosen, words), (again.ChosenSource, string.Join(' ', again.Languages.Select(FreshnessTests.Words))));
    }
}
