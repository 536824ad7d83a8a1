using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translations.Files.Placing;

namespace OrchardParticipation.Translations.Files.Keeping;

/// <summary>What a file that somebody brought in would do. It is written once; how far it was saved its items say.</summary>
public sealed class KeptImport
{
    public string ImportId { get; set; } = "";

    /// <summary>Nobody else sees it.</summary>
    public string UserId { get; set; } = "";

    public DateTime CreatedUtc { get; set; }

    public string FileName { get; set; } = "";

    public string Source { get; set; } = "";

    public string Target { get; set; } = "";

    /// <summary>Nothing of it can be saved.</summary>
    public bool IsRefused { get; set; }

    /// <summary>The items that it changes.</summary>
    public IList<KeptChange> Changes { get; set; } = [];

    /// <summary>Units of which the site has the same translation already.</summary>
    public int Unchanged { get; set; }

    /// <summary>Units without a translation.</summary>
    public int Empty { get; set; }

    public IList<KeptFinding> Findings { get; set; } = [];

    /// <summary>How many findings more there are.</summary>
    public int MoreFindings { get; set; }
}

/// <summary>How many passages of an item a file changes.</summary>
public sealed class KeptChange
{
    public string LocalizationSet { get; set; } = "";

    public string Title { get; set; } = "";

    public int Added { get; set; }

    public int Replaced { get; set; }

    public int Confirmed { get; set; }
}

/// <summary>Something to know about a line of a file.</summary>
public sealed class KeptFinding
{
    /// <summary>From 1; 0 if it is about the whole file.</summary>
    public int Line { get; set; }

    public FindingKind Kind { get; set; }

    /// <summary>What the reader of files says, if it is that.</summary>
    public ProblemKind Problem { get; set; }

    /// <summary>The item, by its title where it has one.</summary>
    public string Title { get; set; } = "";

    public string Unit { get; set; } = "";

    /// <summary>A tag, an id, a language, a limit.</summary>
    public string Detail { get; set; } = "";

    public string? Old { get; set; }

    public string? New { get; set; }
}
