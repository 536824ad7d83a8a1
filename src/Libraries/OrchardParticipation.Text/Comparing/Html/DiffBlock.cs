namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>What became of a block of text.</summary>
public enum BlockChange
{
    /// <summary>The same on both sides.</summary>
    Unchanged,

    /// <summary>On the new side only.</summary>
    Inserted,

    /// <summary>On the old side only.</summary>
    Deleted,

    /// <summary>On both sides, with other words, formats or elements; also one block that became several, or several that became one.</summary>
    Changed,

    /// <summary>The same on both sides, elsewhere.</summary>
    Moved,

    /// <summary>Elsewhere, and changed.</summary>
    MovedAndChanged,
}

/// <summary>A stretch of text between the bounds of block elements, in a comparison.</summary>
public sealed class DiffBlock
{
    private readonly HtmlComparison _comparison;

    // Its smallest form: a text can have as many blocks as it has words.
    private readonly byte _change;

    internal DiffBlock(HtmlComparison comparison, BlockChange change, Range oldBlocks, Range newBlocks)
    {
        (_comparison, _change, OldBlocks, NewBlocks) = (comparison, (byte)change, oldBlocks, newBlocks);
    }

    /// <summary>What became of the block.</summary>
    public BlockChange Change => (BlockChange)_change;

    /// <summary>The number that both places of a moved block carry, from 1; neighbours that moved together share one. 0: not moved.</summary>
    public int Move { get; internal init; }

    /// <summary>This is the old place of a moved block, with its old text. Its new place, with the changes, is another entry.</summary>
    public bool IsDeparture { get; internal init; }

    /// <summary>The innermost block element on the old side (<c>p</c>, <c>li</c>, <c>h2</c>, <c>td</c>…); none for bare text or without an old side.</summary>
    public string? OldElement => OldCount == 0 ? null : _comparison.ElementOf(_comparison.Old, OldBlocks.Start.Value);

    /// <summary>The innermost block element on the new side.</summary>
    public string? NewElement => NewCount == 0 ? null : _comparison.ElementOf(_comparison.New, NewBlocks.Start.Value);

    /// <summary>The elements around the block differ: a paragraph became a heading, a list another kind of list, a cell wider.</summary>
    public bool ElementsChanged { get; internal init; }

    /// <summary>The text of the block with its changes, in reading order. Computed on each call, linear in the block.</summary>
    public IReadOnlyList<DiffPiece> Pieces() => DiffPiece.Join(_comparison.SegmentsOf(this), _comparison.Lexicon);

    internal Range OldBlocks { get; }

    internal Range NewBlocks { get; }

    internal int OldCount => OldBlocks.End.Value - OldBlocks.Start.Value;

    internal int NewCount => NewBlocks.End.Value - NewBlocks.Start.Value;
}
