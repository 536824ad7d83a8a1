using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;
using YesSql.Indexes;

namespace OrchardParticipation.Awards.Indexing;

internal sealed class EditionIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<EditionIndex>()
        .When(item => item.ContentType == ContentTypes.Edition)
        // Orchard maps every version, old ones too; YesSql makes no row of null.
        .Map(item => (item.Latest || item.Published) && item.As<EditionPart>() is { } edition
            ? Index(item, edition, item.As<LocalizationPart>())
            : null!);

    private static EditionIndex Index(ContentItem item, EditionPart edition, LocalizationPart? language) => new()
    {
        ContentItemId = item.ContentItemId,
        LocalizationSet = language?.LocalizationSet,
        Culture = language?.Culture?.ToLowerInvariant(),
        Published = item.Published,
        Latest = item.Latest,
        Slug = edition.Slug,
        Award = edition.Award,
        Number = edition.Number,
    };
}
