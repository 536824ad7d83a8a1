namespace OrchardParticipation.Text.Comparing;

/// <summary>On which sides of a comparison a run of text stands.</summary>
public enum RunKind
{
    /// <summary>On both sides.</summary>
    Unchanged,

    /// <summary>On the old side only.</summary>
    Deleted,

    /// <summary>On the new side only.</summary>
    Inserted,
}

/// <summary>A stretch of bare text; renderers must encode it.</summary>
public sealed record Run(RunKind Kind, string Text);
