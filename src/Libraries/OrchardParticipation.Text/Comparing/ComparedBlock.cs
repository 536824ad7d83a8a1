namespace OrchardParticipation.Text.Comparing;

/// <summary>How a block got from the old side to the new one.</summary>
public enum BlockChange
{
    /// <summary>The same on both sides.</summary>
    Unchanged,

    /// <summary>On the old side only.</summary>
    Deleted,

    /// <summary>On the new side only.</summary>
    Inserted,

    /// <summary>On both sides, with a different text.</summary>
    Changed,
}

/// <summary>A block that stands on one or both sides, as the runs of its text in reading order.</summary>
public sealed record ComparedBlock(BlockKind Kind, int Level, IReadOnlyList<Run> Runs)
{
    /// <summary>The text on the old side; empty if the block is not there.</summary>
    public string OldText => TextWithout(RunKind.Inserted);

    /// <summary>The text on the new side; empty if the block is not there.</summary>
    public string NewText => TextWithout(RunKind.Deleted);

    /// <summary>How the block changed. Blocks are never empty, so a block with runs of one side only stands on that side only.</summary>
    public BlockChange Change =>
        Runs.All(run => run.Kind == RunKind.Unchanged) ? BlockChange.Unchanged
        : Runs.All(run => run.Kind == RunKind.Deleted) ? BlockChange.Deleted
        : Runs.All(run => run.Kind == RunKind.Inserted) ? BlockChange.Inserted
        : BlockChange.Changed;

    private string TextWithout(RunKind kind) =>
        string.Concat(Runs.Where(run => run.Kind != kind).Select(run => run.Text));
}
