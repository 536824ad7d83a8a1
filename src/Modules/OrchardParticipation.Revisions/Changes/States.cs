namespace OrchardParticipation.Revisions.Changes;

/// <summary>What one language said; the texts are null when its version row is no longer there, hidden, or not needed.</summary>
internal sealed record WrittenVersion(string Culture, string VersionId, string? Title, string? Html);

/// <param name="Key">What tells it from other facts.</param>
/// <param name="Label">Its name, in the reader's language.</param>
/// <param name="Values">What a reader sees, in the reader's language: one text, unless it is a list.</param>
internal sealed record Fact(string Key, string Label, IReadOnlyList<string> Values)
{
    /// <summary>What the value stands for, where its name may change and the fact does not: the key of a category.</summary>
    public string? Id { get; init; }

    /// <summary>Compared word by word; else a value changes as a whole.</summary>
    public bool IsProse { get; init; }
}

/// <summary>Everything that was public about an item at a revision.</summary>
internal sealed record ItemState(IReadOnlyList<WrittenVersion> Languages, IReadOnlyList<Fact> Facts);
