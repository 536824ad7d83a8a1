namespace OrchardParticipation.Text.Comparing;

/// <summary>
/// Compares two texts: first block by block, then word by word inside the blocks that changed. The same input gives the same
/// result everywhere. Rejecting every change gives the old text, accepting every change the new one.
/// </summary>
public static class TextComparer
{
    /// <summary>
    /// Words, signs and spaces of both sides that may be compared one by one. The time grows with the square of it in the worst
    /// case (two texts with nothing in common), so beyond it blocks are reported as replaced and the result as coarse.
    /// </summary>
    public const int DefaultBudget = 12_000;

    /// <summary>Compares two plain texts as one block each.</summary>
    public static Comparison CompareText(string? old, string? @new, int budget = DefaultBudget) =>
        CompareBlocks(Plain(old), Plain(@new), budget);

    /// <summary>Compares two HTML fragments by their text. Scripts, styles, comments and attributes are no text.</summary>
    public static Comparison CompareHtml(string? old, string? @new, int budget = DefaultBudget)
    {
        var comparison = CompareBlocks(HtmlBlocks.Read(old ?? ""), HtmlBlocks.Read(@new ?? ""), budget);
        var sameMarkup = string.Equals((old ?? "").Trim(), (@new ?? "").Trim(), StringComparison.Ordinal);
        return comparison with { MarkupOnly = !sameMarkup && !comparison.HasTextChanges };
    }

    /// <summary>The blocks of an HTML fragment, as <see cref="CompareHtml"/> sees them.</summary>
    public static IReadOnlyList<TextBlock> ReadHtml(string? html) => HtmlBlocks.Read(html ?? "");

    private static TextBlock[] Plain(string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new TextBlock(BlockKind.Paragraph, 0, text)];

    private static Comparison CompareBlocks(IReadOnlyList<TextBlock> old, IReadOnlyList<TextBlock> @new, int budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget);
        return new BlockComparison(old, @new, budget).Compare();
    }
}
