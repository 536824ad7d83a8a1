using System.Globalization;
using OrchardParticipation.Revisions.Contracts;
using YesSql.Indexes;

namespace OrchardParticipation.Revisions.Recording;

internal sealed class RevisionIndexProvider : IndexProvider<Revision>
{
    public override void Describe(DescribeContext<Revision> context) =>
        context.For<RevisionIndex>().Map(revision => new RevisionIndex
        {
            LocalizationSet = revision.LocalizationSet,
            Number = revision.Number,
            SetAndNumber = string.Create(CultureInfo.InvariantCulture, $"{revision.LocalizationSet}/{revision.Number}{(revision.IsFurtherLanguage ? "/" + revision.Culture : "")}"),
        });
}
