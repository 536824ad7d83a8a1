using YesSql.Indexes;

namespace OrchardParticipation.Translations.Files.Keeping;

public sealed class KeptImportIndex : MapIndex
{
    public string? ImportId { get; set; }

    public string? UserId { get; set; }

    public DateTime CreatedUtc { get; set; }
}

public sealed class KeptItemIndex : MapIndex
{
    public string? ImportId { get; set; }

    public int Position { get; set; }

    public bool IsWaiting { get; set; }
}

internal sealed class KeptImportIndexProvider : IndexProvider<KeptImport>
{
    public override void Describe(DescribeContext<KeptImport> context) => context.For<KeptImportIndex>().Map(kept => new KeptImportIndex
    {
        ImportId = kept.ImportId,
        UserId = kept.UserId,
        CreatedUtc = kept.CreatedUtc,
    });
}

internal sealed class KeptItemIndexProvider : IndexProvider<KeptItem>
{
    public override void Describe(DescribeContext<KeptItem> context) => context.For<KeptItemIndex>().Map(item => new KeptItemIndex
    {
        ImportId = item.ImportId,
        Position = item.Position,
        IsWaiting = item.Outcome is null,
    });
}
