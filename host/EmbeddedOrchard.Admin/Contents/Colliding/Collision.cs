using EmbeddedOrchard.Admin.Contents.Comparing;

namespace EmbeddedOrchard.Admin.Contents.Colliding;

/// <summary>What two people did to one item at the same time. Nothing of the second one's work is saved while a page shows this.</summary>
/// <param name="TakenOver">What only the other one changed: the form has it already.</param>
/// <param name="Both">What both changed: one of the two has to be chosen.</param>
internal sealed record Collision(IReadOnlyList<ValueChange> TakenOver, IReadOnlyList<CollidedValue> Both)
{
    /// <summary>Who saved meanwhile; null when only what the languages share was changed.</summary>
    public string? Author { get; init; }

    public DateTime? SavedUtc { get; init; }

    /// <summary>The choices were shown before and come once more.</summary>
    public bool IsAgain { get; init; }
}

/// <summary>A value that both changed: theirs is the old side, the editor's own is the new one.</summary>
internal sealed record CollidedValue(ValueChange Change, Choice? Choice)
{
    /// <summary>False while the form has errors that kept it from being read: then only the form has the editor's own text.</summary>
    public bool IsMineKnown => Change.Old != Change.New;
}
