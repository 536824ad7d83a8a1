using System.Text.Json;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;
using YesSql.Indexes;

namespace OrchardParticipation.Awards.Indexing;

internal sealed class PracticeIndexProvider : IndexProvider<ContentItem>
{
    private const int TitleLength = 255;
    private const int SummaryLength = 200;
    private const int SearchLength = 8000;

    public override void Describe(DescribeContext<ContentItem> context)
    {
        context.For<PracticeIndex>()
            .When(item => item.ContentType == ContentTypes.Practice)
            .Map(item => IsCurrent(item) ? Index(item, item.As<PracticePart>()) : null!);

        context.For<PracticeTextIndex>()
            .When(item => item.ContentType == ContentTypes.Practice)
            .Map(item => IsCurrent(item) ? Text(item, item.As<PracticePart>()) : null!);

        context.For<AddressIndex>()
            .When(item => item.ContentType == ContentTypes.Practice)
            .Map(item => IsCurrent(item) ? Addresses(item, item.As<PracticePart>()) : []);
    }

    /// <summary>The rank from which on lists leave a practice out (<see cref="VisibilityPolicy.IsListed"/>).</summary>
    internal const int UnlistedRank = 4;

    /// <summary>The last rank of those that the jury took into the final.</summary>
    internal const int FinalistRank = 2;

    internal static int RankOf(PracticeStatus status) => status switch
    {
        PracticeStatus.Winner => 0,
        PracticeStatus.SpecialMention => 1,
        PracticeStatus.Finalist => FinalistRank,
        PracticeStatus.Nominated => 3,
        _ => UnlistedRank,
    };

    // Orchard maps every version, old ones too; YesSql makes no row of null.
    private static bool IsCurrent(ContentItem item) => (item.Latest || item.Published) && item.Has<PracticePart>();

    private static PracticeIndex Index(ContentItem item, PracticePart practice)
    {
        var language = item.As<LocalizationPart>();
        var address = PublicAddress.Of(practice);
        var body = PlainText.Of(item.As<HtmlBodyPart>()?.Html);
        var title = PlainText.Beginning(item.DisplayText ?? "", TitleLength);

        return new PracticeIndex
        {
            ContentItemId = item.ContentItemId,
            LocalizationSet = language?.LocalizationSet,
            Culture = language?.Culture?.ToLowerInvariant(),
            Published = item.Published,
            Latest = item.Latest,
            Edition = practice.Edition,
            Category = practice.Category,
            Country = practice.Place.Country?.ToUpperInvariant(),
            Status = Statuses.NameOf(practice.Status),
            StatusRank = RankOf(practice.Status),
            Title = title,
            SortKey = Folding.Fold(title),
            City = practice.Place.City,
            Region = practice.Place.Region,
            Summary = PlainText.Beginning(body, SummaryLength),
            Mentions = practice.Mentions.Count == 0 ? null : JsonSerializer.Serialize(practice.Mentions),
            Component = address?.Component ?? 0,
            Number = address?.Number ?? 0,
            PublishedUtc = item.PublishedUtc,
        };
    }

    private static PracticeTextIndex Text(ContentItem item, PracticePart practice)
    {
        var body = PlainText.Of(item.As<HtmlBodyPart>()?.Html);
        var text = Folding.Fold(string.Join(' ', item.DisplayText, practice.Place.City, practice.Place.Region, practice.Organization, body));

        return new PracticeTextIndex
        {
            ContentItemId = item.ContentItemId,
            Edition = practice.Edition,
            Published = item.Published,
            SearchText = text.Length > SearchLength ? text[..SearchLength] : text,
        };
    }

    private static IEnumerable<AddressIndex> Addresses(ContentItem item, PracticePart practice)
    {
        var language = item.As<LocalizationPart>();

        return practice.Addresses.Distinct().Select(address => new AddressIndex
        {
            ContentItemId = item.ContentItemId,
            LocalizationSet = language?.LocalizationSet,
            Culture = language?.Culture?.ToLowerInvariant(),
            Published = item.Published,
            Latest = item.Latest,
            Edition = practice.Edition,
            Component = address.Component,
            Number = address.Number,
        });
    }
}
