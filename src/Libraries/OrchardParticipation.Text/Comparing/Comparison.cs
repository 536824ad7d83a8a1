namespace OrchardParticipation.Text.Comparing;

/// <summary>
/// What changed between two texts. It holds block kinds and bare text, never markup: a renderer decides how a deletion looks,
/// and cannot show an element or an address that neither side had.
/// </summary>
public sealed record Comparison(IReadOnlyList<ComparedBlock> Blocks)
{
    /// <summary>The budget was used up, so some blocks are shown as wholly replaced though parts of them may be the same.</summary>
    public bool Coarse { get; init; }

    /// <summary>The texts are the same and their markup is not: formatting, links or images.</summary>
    public bool MarkupOnly { get; init; }

    /// <summary>Whether the text changed.</summary>
    public bool HasTextChanges => Blocks.Any(block => block.Change != BlockChange.Unchanged);

    /// <summary>Whether anything changed at all.</summary>
    public bool HasChanges => MarkupOnly || HasTextChanges;

    /// <summary>How many words stand on the new side only.</summary>
    public int InsertedWords => CountWords(RunKind.Inserted);

    /// <summary>How many words stand on the old side only.</summary>
    public int DeletedWords => CountWords(RunKind.Deleted);

    /// <summary>The blocks of the old side: what is left when every change is rejected.</summary>
    public IEnumerable<TextBlock> OldBlocks() => Side(block => block.OldText);

    /// <summary>The blocks of the new side: what is left when every change is accepted.</summary>
    public IEnumerable<TextBlock> NewBlocks() => Side(block => block.NewText);

    private IEnumerable<TextBlock> Side(Func<ComparedBlock, string> text) =>
        from block in Blocks
        let content = text(block)
        where content.Length > 0
        select new TextBlock(block.Kind, block.Level, content);

    private int CountWords(RunKind kind) =>
        Blocks.SelectMany(block => block.Runs).Where(run => run.Kind == kind).Sum(run => Tokens.Split(run.Text).Count(Tokens.IsWord));
}
