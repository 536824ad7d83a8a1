using YesSql.Indexes;

namespace OrchardParticipation.Translations.Sharing;

public sealed class SharedFactsIndex : MapIndex
{
    /// <summary>Unique: there is one state of the shared facts of an item.</summary>
    public string? LocalizationSet { get; set; }
}

internal sealed class SharedFactsIndexProvider : IndexProvider<SharedFacts>
{
    public override void Describe(DescribeContext<SharedFacts> context) =>
        context.For<SharedFactsIndex>().Map(facts => new SharedFactsIndex { LocalizationSet = facts.LocalizationSet });
}
