using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Freshness;

namespace OrchardParticipation.Translations.Tests.Freshness;

public sealed class FreshnessTests
{
    [Fact]
    public async Task A_translation_is_a_draft_then_current_then_outdated_and_current_again_when_somebody_says_so()
    {
        await using var languages = await Languages.StartAsync();
        var set = await languages.CreateAsync("The plan");
        Assert.Equal("en:Source", await StatesAsync(languages, set));

        await languages.LocalizeAsync(set, "fr");
        Assert.Equal("en:Source fr:Draft", await StatesAsync(languages, set));

        await languages.EditAsync(set, "fr", item => Languages.Write(item, "Le plan"), publish: true);
        Assert.Equal("en:Source fr:Current", await StatesAsync(languages, set));

        languages.Clock.UtcNow = languages.Clock.UtcNow.AddDays(1);
        await languages.EditAsync(set, "en", item => Languages.Write(item, "The new plan"), publish: false);
        Assert.Equal("en:Source fr:Current", await StatesAsync(languages, set));

        await languages.EditAsync(set, "en", _ => { }, publish: true);
        Assert.Equal("en:Source fr:Outdated(2)", await StatesAsync(languages, set));
        Assert.Equal(languages.Clock.UtcNow, (await languages.SetAsync(set))!.Find("fr")!.OutdatedSinceUtc);

        await languages.EditAsync(set, "fr", item => Languages.Write(item, "Le plan corrigé"), publish: true);
        Assert.Equal("en:Source fr:Outdated(2)", await StatesAsync(languages, set));

        var before = (await languages.RowsAsync()).Length;
        await languages.InScopeAsync(services => services.GetRequiredService<TranslationOrigins>().MarkUpToDateAsync(set, "fr"));
        Assert.Equal("en:Source fr:Current", await StatesAsync(languages, set));
        Assert.Equal(before, (await languages.RowsAsync()).Length);
    }

    [Fact]
    public async Task A_change_of_facts_alone_makes_no_translation_outdated()
    {
        await using var languages = await Languages.StartAsync();
        var set = await TranslatedAsync(languages);

        await languages.EditAsync(set, "en", item => item.Alter<FactsPart>(part => part.City = "Medellín"), publish: true);

        Assert.Equal("en:Source fr:Current", await StatesAsync(languages, set));
    }

    [Fact]
    public async Task An_old_version_that_is_restored_knows_what_it_was_made_from()
    {
        await using var languages = await Languages.StartAsync();
        var set = await TranslatedAsync(languages);
        var old = (await languages.RowsAsync()).Single(row => row.Published && row.CultureOf() == "fr").ContentItemVersionId;
        await languages.EditAsync(set, "en", item => Languages.Write(item, "The new plan"), publish: true);
        await languages.EditAsync(set, "fr", item => Languages.Write(item, "Le nouveau plan"), publish: true);
        await languages.InScopeAsync(services => services.GetRequiredService<TranslationOrigins>().MarkUpToDateAsync(set, "fr"));

        await languages.WithAsync(set, "fr", async (services, _) =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var version = await contents.GetVersionAsync(old);
            await contents.RestoreAsync(version);
            await contents.PublishAsync(version);
        });

        Assert.Equal("en:Source fr:Outdated(2)", await StatesAsync(languages, set));
    }

    [Fact]
    public async Task The_source_can_be_another_language_and_what_is_current_stays_so()
    {
        await using var languages = await Languages.StartAsync();
        var set = await TranslatedAsync(languages);
        await languages.LocalizeAsync(set, "es");
        await languages.EditAsync(set, "es", item => Languages.Write(item, "El plan"), publish: true);

        Assert.True(await languages.InScopeAsync(services => services.GetRequiredService<TranslationOrigins>().ChangeSourceAsync(set, "fr")));
        Assert.Equal("en:Current es:Current fr:Source", await StatesAsync(languages, set));

        await languages.EditAsync(set, "fr", item => Languages.Write(item, "Le nouveau plan"), publish: true);
        Assert.Equal("en:Outdated(2) es:Outdated(2) fr:Source", await StatesAsync(languages, set));
    }

    [Fact]
    public async Task Of_what_was_behind_the_old_source_nobody_knows_what_it_lacks_of_the_new_one()
    {
        await using var languages = await Languages.StartAsync();
        var set = await TranslatedAsync(languages);
        await languages.EditAsync(set, "en", item => Languages.Write(item, "The new plan"), publish: true);

        await languages.InScopeAsync(services => services.GetRequiredService<TranslationOrigins>().ChangeSourceAsync(set, "fr"));

        Assert.Equal("en:Outdated(?) fr:Source", await StatesAsync(languages, set));
    }

    [Fact]
    public async Task What_is_the_source_already_or_does_not_exist_cannot_be_marked_or_chosen()
    {
        await using var languages = await Languages.StartAsync();
        var set = await TranslatedAsync(languages);

        foreach (var culture in (string[])["en", "es", "xx"])
        {
            Assert.False(await languages.InScopeAsync(services => services.GetRequiredService<TranslationOrigins>().MarkUpToDateAsync(set, culture)), culture);
            Assert.False(await languages.InScopeAsync(services => services.GetRequiredService<TranslationOrigins>().ChangeSourceAsync(set, culture)), culture);
        }

        Assert.Equal("en:Source fr:Current", await StatesAsync(languages, set));
    }

    [Fact]
    public async Task Of_languages_that_are_imported_together_the_default_one_is_the_source_whatever_their_order()
    {
        await using var languages = await Languages.StartAsync();

        await languages.InScopeAsync(services => services.GetRequiredService<IContentManager>().ImportAsync([Imported("es", "El plan"), Imported("en", "The plan")]));

        Assert.Equal("en:Source es:Current", await StatesAsync(languages, "set"));
    }

    [Fact]
    public async Task An_imported_translation_was_made_from_what_the_source_said_on_its_day()
    {
        await using var languages = await Languages.StartAsync();
        var (june, july) = (new DateTime(2023, 6, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc));
        var old = Imported("en", "The plan", june);
        (old.ContentItemVersionId, old.Published, old.Latest) = ("en-0", false, false);

        await languages.InScopeAsync(services => services.GetRequiredService<IContentManager>().ImportAsync(
            [old, Imported("en", "The corrected plan", july), Imported("fr", "Le plan", june.AddDays(1)), Imported("es", "El plan", july.AddDays(1))]));

        Assert.Equal("en:Source es:Current fr:Outdated(2)", await StatesAsync(languages, "set"));
    }

    [Fact]
    public async Task What_is_removed_is_missing_and_the_next_language_is_the_source()
    {
        await using var languages = await Languages.StartAsync();
        var set = await TranslatedAsync(languages);

        await languages.WithAsync(set, "en", (services, item) => services.GetRequiredService<IContentManager>().RemoveAsync(item));
        Assert.Equal("fr:Source", await StatesAsync(languages, set));

        await languages.WithAsync(set, "fr", (services, item) => services.GetRequiredService<IContentManager>().RemoveAsync(item));
        Assert.Equal("", await StatesAsync(languages, set));
    }

    internal static async Task<string> StatesAsync(Languages languages, string set) =>
        string.Join(' ', ((await languages.SetAsync(set))?.Languages ?? []).Select(Words));

    internal static string Words(LanguageTranslation language) =>
        $"{language.Culture}:{language.State}{(language.State != TranslationState.Outdated ? "" : language.ChangedSentences is { } count ? $"({count})" : "(?)")}";

    private static async Task<string> TranslatedAsync(Languages languages)
    {
        var set = await languages.CreateAsync("The plan");
        await languages.LocalizeAsync(set, "fr");
        await languages.EditAsync(set, "fr", item => Languages.Write(item, "Le plan"), publish: true);
        return set;
    }

    private static ContentItem Imported(string culture, string text, DateTime? published = null)
    {
        var item = new ContentItem { ContentItemId = culture + "-item", ContentItemVersionId = culture + "-1", ContentType = Languages.Type, Published = true, Latest = true, PublishedUtc = published };
        Languages.Write(item, text);
        item.Alter<OrchardCore.ContentLocalization.Models.LocalizationPart>(part => (part.LocalizationSet, part.Culture) = ("set", culture));
        return item;
    }
}
