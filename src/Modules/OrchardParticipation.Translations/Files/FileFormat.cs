namespace OrchardParticipation.Translations.Files;

/// <summary>What translators exchange.</summary>
public enum FileFormat
{
    /// <summary>XLIFF 2.1.</summary>
    Xliff,

    /// <summary>PO of GNU gettext.</summary>
    Po,
}
