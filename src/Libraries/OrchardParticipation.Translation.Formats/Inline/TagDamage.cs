namespace OrchardParticipation.Translation.Formats.Inline;

/// <summary>What a translation did to the tags of its source, and to which of them.</summary>
public readonly record struct TagDamage(ProblemKind Kind, string Tag);
