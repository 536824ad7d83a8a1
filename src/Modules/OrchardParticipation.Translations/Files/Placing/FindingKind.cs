namespace OrchardParticipation.Translations.Files.Placing;

/// <summary>What there is to say of a file. Up to <see cref="ItemDeleted"/> it is no reason to refuse it.</summary>
public enum FindingKind
{
    /// <summary>It takes the place of another translation.</summary>
    Replaces,

    /// <summary>With it the text is longer than it may be.</summary>
    TooLong,

    /// <summary>The file marks it as unsure.</summary>
    Unsure,

    /// <summary>Some of its segments have no translation.</summary>
    PartlyTranslated,

    SourceChanged,

    SourceGone,

    SourceDiffers,

    Ambiguous,

    TextTooLong,

    /// <summary>The item is made from another language than the file.</summary>
    OtherSourceLanguage,

    ItemDeleted,

    /// <summary>What the reader of files says.</summary>
    File,

    IsArchive,

    NothingInIt,

    TargetLanguage,

    SourceLanguage,

    UnknownItem,

    UnknownUnit,

    WrongKind,

    NotPermitted,
}

public static class FindingKinds
{
    /// <summary>Whether a file of which this is said changes nothing at all.</summary>
    public static bool Refuses(this FindingKind kind) => kind >= FindingKind.File;
}
