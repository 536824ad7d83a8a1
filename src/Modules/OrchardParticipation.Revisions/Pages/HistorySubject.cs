using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>The item whose history is read, as the reader knows it now.</summary>
/// <param name="LocalizationSet">What ties its languages together.</param>
/// <param name="Title">Its title, in the page's language or in the one that it falls back to.</param>
/// <param name="TitleCulture">The language of the title.</param>
/// <param name="Edition">Its edition, or the edition that it is.</param>
/// <param name="PathIn">The path of its page in a language.</param>
public sealed record HistorySubject(
    string LocalizationSet, string Title, string TitleCulture, PublicEdition Edition, Func<string, string> PathIn)
{
    public static HistorySubject Of(PublicPractice practice) => new(
        practice.LocalizationSet,
        practice.Item.DisplayText ?? "",
        practice.Culture,
        practice.Edition,
        culture => PublicPaths.Practice(culture, practice.Canonical));

    public static HistorySubject Of(PublicEdition edition, IPublicPage page)
    {
        var text = edition.In(page.Culture, page.FallbackOrder);
        return new(edition.LocalizationSet, text.Title, text.Culture, edition, culture => PublicPaths.Edition(culture, edition.Slug));
    }

    public string ListPathIn(string culture, int page = 1) =>
        PathIn(culture) + "/versions" + (page == 1 ? "" : FormattableString.Invariant($"?page={page}"));

    public string FeedPathIn(string culture) => ListPathIn(culture) + PublicRoutes.Feed;

    public string VersionPathIn(string culture, int number, ChangeView? view = null) =>
        FormattableString.Invariant($"{ListPathIn(culture)}/{number}") + view?.Query;

    public string ComparisonPathIn(string culture, int from, int to, ChangeView? view = null) =>
        FormattableString.Invariant($"{ListPathIn(culture)}/{from}...{to}") + view?.Query;
}
