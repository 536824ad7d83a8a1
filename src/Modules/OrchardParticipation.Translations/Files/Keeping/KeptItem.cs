using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Files.Keeping;

/// <summary>What a file says of one item, until it is saved. Then it is deleted; what could not be saved stays and says why.</summary>
internal sealed class KeptItem
{
    public string ImportId { get; set; } = "";

    public int Position { get; set; }

    public string LocalizationSet { get; set; } = "";

    public string Title { get; set; } = "";

    public string Target { get; set; } = "";

    /// <summary>Of the item when the report was made.</summary>
    public string Fingerprint { get; set; } = "";

    public IList<KeptRow> Rows { get; set; } = [];

    /// <summary>Why it was not saved; null while it waits.</summary>
    public SheetOutcome? Outcome { get; set; }
}

internal sealed class KeptRow
{
    public string Key { get; set; } = "";

    public string? Html { get; set; }
}
