using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Files.Placing;

/// <summary>Whether a unit of a file has a place in the item as it is now.</summary>
internal enum PlacementOutcome
{
    Placed,

    /// <summary>The item has no such text, and had none in the version that the file was made from.</summary>
    UnknownUnit,

    /// <summary>The file says that a plain text is HTML, or the other way round.</summary>
    WrongKind,

    /// <summary>The source in the file is no text that the site had there.</summary>
    SourceDiffers,

    /// <summary>The source says something else now.</summary>
    SourceChanged,

    /// <summary>The source has no such passage any more.</summary>
    SourceGone,

    /// <summary>Several passages say the same, and the version of the file is not known.</summary>
    Ambiguous,

    /// <summary>The text has too many passages now.</summary>
    TextTooLong,
}

/// <param name="Outcome">The text and the row are there if it was placed.</param>
/// <param name="Text">The text of the item as it is now.</param>
/// <param name="Row">Its passage.</param>
internal readonly record struct Placement(PlacementOutcome Outcome, SheetText? Text = null, int Row = -1);
