using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Importing;

/// <summary>What an import did, or would do.</summary>
public sealed class ImportReport
{
    /// <summary>So many lines are kept of each kind; the counts go on.</summary>
    public const int MostLines = 500;

    public ImportCounts Editions { get; set; } = new();

    public ImportCounts Practices { get; set; } = new();

    /// <summary>How many versions go into histories.</summary>
    public int Revisions { get; set; }

    /// <summary>How many proposals are a second address of another one; they are counted as practices, too, if they are not joined.</summary>
    public int Copies { get; set; }

    /// <summary>What cannot be read. With any, nothing is imported.</summary>
    public List<ImportFinding> Problems { get; set; } = [];

    public int ProblemCount { get; set; }

    /// <summary>What a person may want to know.</summary>
    public List<ImportFinding> Notices { get; set; } = [];

    public int NoticeCount { get; set; }

    /// <summary>The editions and practices, in the order of the source.</summary>
    public List<ImportedItem> Items { get; set; } = [];

    public void AddProblem(ImportFinding finding)
    {
        ProblemCount++;
        Keep(Problems, finding);
    }

    public void AddNotice(ImportFinding finding)
    {
        NoticeCount++;
        Keep(Notices, finding);
    }

    /// <summary>Adds a line about something that is neither an edition nor a practice.</summary>
    public void Add(ImportedItem item) => Keep(Items, item);

    public void Add(ImportedItem item, bool isEdition)
    {
        var counts = isEdition ? Editions : Practices;
        switch (item.Outcome)
        {
            case ImportOutcome.Created:
                counts.Created++;
                break;
            case ImportOutcome.Changed:
                counts.Changed++;
                break;
            case ImportOutcome.Left:
                counts.Left++;
                break;
        }

        Revisions += item.Revisions;
        Keep(Items, item);
    }

    /// <summary>As it is now: the import goes on.</summary>
    public ImportReport Copy() => new()
    {
        Editions = Editions.Copy(),
        Practices = Practices.Copy(),
        Revisions = Revisions,
        Copies = Copies,
        Problems = [.. Problems],
        ProblemCount = ProblemCount,
        Notices = [.. Notices],
        NoticeCount = NoticeCount,
        Items = [.. Items],
    };

    private static void Keep<T>(List<T> lines, T line)
    {
        if (lines.Count < MostLines)
        {
            lines.Add(line);
        }
    }
}

/// <summary>How many were new, differed, or were as they are.</summary>
public sealed class ImportCounts
{
    public int Created { get; set; }

    public int Changed { get; set; }

    public int Left { get; set; }

    public int All => Created + Changed + Left;

    public ImportCounts Copy() => new() { Created = Created, Changed = Changed, Left = Left };
}

public enum ImportOutcome
{
    Created,
    Changed,
    Left,
}

/// <param name="Title">What it is called.</param>
/// <param name="Address">Its path without a language.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Revisions">How many versions went into its history.</param>
public sealed record ImportedItem(string Title, string Address, ImportOutcome Outcome, int Revisions);

/// <summary>Something to know about a place of the source.</summary>
/// <param name="Place">Where; null for the site.</param>
/// <param name="Kind">What.</param>
/// <param name="Field">Of which column or value.</param>
/// <param name="Detail">What was found.</param>
public sealed record ImportFinding(SourcePlace? Place, ImportFindingKind Kind, string? Field = null, string? Detail = null);

/// <summary>What can be said about a source: what its reader finds, and what does not fit this site.</summary>
public enum ImportFindingKind
{
    UnknownField,
    UnknownFile,
    UnknownFormat,
    Encoding,
    Syntax,
    Missing,
    Duplicate,
    Value,
    Cycle,
    Refused,
    TooMuch,

    /// <summary>No process is named, neither by the source nor by the person.</summary>
    NoProcess,

    /// <summary>No component is named.</summary>
    NoComponent,

    /// <summary>New editions need an award, and there are none or several.</summary>
    NoAward,

    /// <summary>Another item answers at its address here.</summary>
    AddressTaken,

    /// <summary>The award that the person names is not there.</summary>
    UnknownAward,

    /// <summary>The site does not have the language; its texts are kept and not shown.</summary>
    UnknownLanguage,

    /// <summary>There is a draft that somebody works on; the item is left as it is.</summary>
    DraftInTheWay,

    /// <summary>The item was here before; its history goes on here.</summary>
    HistoryOfItsOwn,

    /// <summary>A component that holds no proposals is not brought.</summary>
    OtherComponent,

    /// <summary>The process is not in the source: the edition has no more than its name.</summary>
    BareEdition,

    /// <summary>A copy of another proposal.</summary>
    Copy,
}
