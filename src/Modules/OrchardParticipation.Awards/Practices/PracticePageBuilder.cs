using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Translating;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Practices;

internal sealed class PracticePageBuilder(IPublicPage page, PracticeFacts facts, StatusNames statuses, LanguageNotices notices)
{
    private const int SummaryLength = 160;

    public async Task<PracticePage> BuildAsync(PublicPractice practice)
    {
        var part = practice.Item.As<PracticePart>();
        var html = practice.Item.As<HtmlBodyPart>()?.Html ?? "";
        var edition = practice.Edition.In(page.Culture, page.FallbackOrder);

        return new PracticePage(
            page.Words(new CultureText(practice.Culture, practice.Item.DisplayText ?? "")),
            html,
            PlainText.Beginning(PlainText.Of(html), SummaryLength),
            page.Words(new CultureText(edition.Culture, edition.Title)),
            PublicPaths.Edition(page.Culture, practice.Edition.Slug),
            PublicPaths.Practices(page.Culture, practice.Edition.Slug),
            PublicPaths.Home(page.Culture),
            PublicPaths.Editions(page.Culture),
            Places.Name(part.Place.City, part.Place.Region, part.Place.Country),
            Statuses.NameOf(part.Status),
            statuses.Of(part.Status),
            part.Status == PracticeStatus.Withdrawn,
            [.. part.Mentions.Select(mention => page.Words(mention)).OfType<Words>()],
            facts.Of(part, practice.Edition.Facts),
            [.. part.Links.Where(link => WebAddress.IsSafe(link.Url)).Select(link => new Link(link.Url!, string.IsNullOrWhiteSpace(link.Label) ? link.Url! : link.Label))],
            [.. practice.Languages.Select(culture => new LanguageVersion(
                culture, Names.OfLanguageItself(culture), PublicPaths.Practice(culture, practice.Canonical), culture == practice.Culture))],
            PublicPaths.Versions(page.Culture, practice.Canonical),
            await notices.OfAsync(practice.LocalizationSet, practice.Culture, practice.Languages, culture => PublicPaths.Practice(culture, practice.Canonical)));
    }
}
