namespace OrchardParticipation.Translations.Sheets;

/// <summary>What somebody wrote on a sheet.</summary>
/// <param name="SourceVersion">The version of the source that the sheet was of.</param>
/// <param name="Fingerprint">What <see cref="Sheet.Fingerprint"/> was.</param>
/// <param name="Rows">By <see cref="SheetText.KeyOf"/>. A row that is not there stays as it is.</param>
internal sealed record SheetInput(string SourceVersion, string Fingerprint, IReadOnlyDictionary<string, RowInput> Rows)
{
    /// <summary>The machine that wrote it; null for people.</summary>
    public string? Machine { get; init; }

    /// <summary>Somebody has read all that a machine wrote, and says that it is right.</summary>
    public bool IsChecked { get; init; }
}

/// <summary>What somebody wrote in one row.</summary>
/// <param name="InnerHtml">The translation; it need not be clean. Null: as it is.</param>
/// <param name="IsConfirmed">It is right as it is, though the source changed; or, if it is empty, the passage is left out.</param>
internal sealed record RowInput(string? InnerHtml, bool IsConfirmed = false)
{
    /// <summary>What stands behind the row without a counterpart in the source; null: as it is.</summary>
    public IReadOnlyList<string>? Additions { get; init; }
}

/// <summary>What became of a sheet that was written.</summary>
internal enum SheetOutcome
{
    /// <summary>It is in the draft, or in the public version.</summary>
    Saved,

    /// <summary>There is no such item or version, or the language is its source.</summary>
    NotFound,

    /// <summary>Somebody changed the texts since the sheet was opened.</summary>
    Conflict,

    /// <summary>It cannot be published with passages that are to do.</summary>
    Open,

    /// <summary>It cannot be published with a text that is longer than its limit.</summary>
    TooLong,

    /// <summary>The item's own rules refuse it.</summary>
    Refused,
}

/// <param name="Outcome">What became of it. Nothing is saved unless it says so.</param>
/// <param name="Problems">The rows that are to do, or the paths of texts that are too long, or what the item's rules say.</param>
internal sealed record SheetResult(SheetOutcome Outcome, IReadOnlyList<string> Problems);
