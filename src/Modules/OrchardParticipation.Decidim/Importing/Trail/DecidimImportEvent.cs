namespace OrchardParticipation.Decidim.Importing.Trail;

/// <summary>What an event of the audit trail says of an import: what was read, and what became of it so far.</summary>
public sealed class DecidimImportEvent
{
    public string? Source { get; set; }

    /// <summary>Editions and practices that were new; null, as the other numbers, when nobody knows yet.</summary>
    public int? Created { get; set; }

    public int? Changed { get; set; }

    /// <summary>Editions and practices that were here just so.</summary>
    public int? Unchanged { get; set; }

    /// <summary>Versions that went into histories.</summary>
    public int? Revisions { get; set; }

    /// <summary>Places that cannot be read; with any, nothing is imported.</summary>
    public int? Problems { get; set; }

    /// <summary>Why it stopped on the way; null if it did not.</summary>
    public string? Error { get; set; }
}
