using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Practices;
using OrchardParticipation.Awards.Translating;
using OrchardParticipation.Awards.Wording;

namespace OrchardParticipation.Awards.Editions;

internal sealed class EditionPageBuilder(
    IPublicPage page,
    PracticeSearch search,
    PracticeCards cards,
    EditionCounts counts,
    LanguageNotices notices,
    IClock clock,
    IStringLocalizer<EditionPageBuilder> localizer)
{
    // Mentions are few; the bound is for editions that a mistake made strange.
    private const int MaximumHonoured = 50;

    private static readonly string _winner = Statuses.NameOf(PracticeStatus.Winner);

    private readonly IStringLocalizer S = localizer;

    /// <summary>The page; <paramref name="mayReadPractices"/> decides whether it names any.</summary>
    public async Task<EditionPage> BuildAsync(PublicEdition edition, bool mayReadPractices)
    {
        var facts = edition.Facts;
        var honoured = mayReadPractices
            ? await cards.OfAsync(edition, await search.HonouredAsync(edition.Slug, page, MaximumHonoured))
            : [];
        var found = mayReadPractices ? await counts.OfAsync(edition.Slug) : null;

        return new EditionPage(
            EditionCard.Of(edition, page),
            PublicPaths.Home(page.Culture),
            PublicPaths.Editions(page.Culture),
            edition.In(page.Culture, page.FallbackOrder).Html,
            page.Words(facts.HostConference),
            PhaseLines.Of(facts, page, clock.UtcNow),
            [.. facts.Categories.Select(category => Line(edition.Slug, category, found))],
            [.. Figures(facts.Figures)],
            [.. honoured.Where(card => card.Status == _winner)],
            [.. honoured.Where(card => card.Status != _winner)],
            found?.Total ?? 0,
            PublicPaths.EditionVersions(page.Culture, edition.Slug),
            await notices.OfAsync(
                edition.LocalizationSet,
                edition.In(page.Culture, page.FallbackOrder).Culture,
                [.. edition.Languages.Select(language => language.Culture)],
                culture => PublicPaths.Edition(culture, edition.Slug)));
    }

    private CategoryLine Line(string slug, Category category, Counts? found) => new(
        page.Words(category.Name) ?? new Words(category.Key, null),
        page.Words(category.Description),
        PublicPaths.Practices(page.Culture, slug) + new PracticeQuery { Category = category.Key }.ToQueryString(),
        found?.Categories.GetValueOrDefault(category.Key) ?? 0);

    private IEnumerable<Figure> Figures(EditionFigures figures)
    {
        (string Label, int? Value)[] all = [(S["Nominations"], figures.Nominations), (S["Countries"], figures.Countries), (S["Finalists"], figures.Finalists)];
        return all.Where(figure => figure.Value is not null).Select(figure => new Figure(figure.Label, figure.Value!.Value.ToString("N0", CultureInfo.CurrentCulture)));
    }
}
