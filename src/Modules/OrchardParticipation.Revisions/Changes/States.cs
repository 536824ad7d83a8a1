namespace OrchardParticipation.Revisions.Changes;

/// <summary>What one language said; the texts are null when its version row is no longer there, hidden, or not needed.</summary>
internal sealed record WrittenVersion(string Culture, string VersionId, string? Title, string? Html);

/// <summary>A fact under its label, both in the reader's language.</summary>
internal sealed record Fact(string Key, string Label, string Text);

/// <summary>Everything that was public about an item at a revision.</summary>
internal sealed record ItemState(IReadOnlyList<WrittenVersion> Languages, IReadOnlyList<Fact> Facts);
