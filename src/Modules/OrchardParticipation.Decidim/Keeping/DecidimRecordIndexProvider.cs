using YesSql.Indexes;

namespace OrchardParticipation.Decidim.Keeping;

internal sealed class DecidimRecordIndexProvider : IndexProvider<DecidimRecord>
{
    public override void Describe(DescribeContext<DecidimRecord> context) =>
        context.For<DecidimRecordIndex>().Map(record => new DecidimRecordIndex
        {
            Key = record.Key,
            Edition = record.Edition,
            SourceId = record.SourceId,
            LocalizationSet = record.LocalizationSet,
        });
}
