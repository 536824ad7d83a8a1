namespace OrchardParticipation.Text.Translating;

/// <summary>What became of a block of the source since its translation was made.</summary>
public enum SourceChange
{
    /// <summary>What the source was then is not known.</summary>
    Unknown,

    /// <summary>Its text, formats, links and images are the same, in the same order of blocks; the element around may be another.</summary>
    Unchanged,

    /// <summary>The same, elsewhere.</summary>
    Moved,

    /// <summary>Something in it is another, wherever it stands.</summary>
    Changed,

    /// <summary>It was not there.</summary>
    New,
}

/// <summary>A block of the source as it is now, with what its translation offers for it.</summary>
/// <param name="Block">The block of the source.</param>
/// <param name="Change">What became of it since the translation was made.</param>
/// <param name="OldBlocks">The numbers of the old source's blocks that are in it now, ascending; none where the old source is not known.</param>
/// <param name="Translation">The numbers of the translation's blocks that say the same, ascending.</param>
/// <param name="OfferedWith">
/// The number of another source block whose offer has this one's translation or a part of it: the translation says both in
/// the same blocks, or the block was split off that one. None if there is no such block.
/// </param>
/// <param name="IsUntouched">
/// Whether the translation is right as it is: there is one, and none of the source blocks that it translates has changed.
/// Null if it is not known what the source was.
/// </param>
public sealed record TranslationOffer(TranslatableBlock Block, SourceChange Change, IReadOnlyList<int> OldBlocks, IReadOnlyList<int> Translation, int? OfferedWith, bool? IsUntouched);
