namespace OrchardParticipation.Decidim.Formats.Reading;

/// <summary>What stands at one place of a source: a record, or what is wrong there.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record SourceEntry(SourcePlace Place);

/// <summary>A process.</summary>
public sealed record ProcessEntry(SourcePlace Place, ProcessRecord Process) : SourceEntry(Place);

/// <summary>A proposal.</summary>
public sealed record ProposalEntry(SourcePlace Place, ProposalRecord Proposal) : SourceEntry(Place);

/// <summary>Something that cannot be read, or that is kept without being understood.</summary>
public sealed record ProblemEntry(SourcePlace Place, SourceProblem Problem) : SourceEntry(Place);

/// <summary>A place in a source.</summary>
/// <param name="File">The name of the file, or of the one inside an archive.</param>
/// <param name="Line">The line, from 1, where the format has lines.</param>
/// <param name="Record">The number of the record, from 1; 0 is the file itself.</param>
public sealed record SourcePlace(string File, int? Line, int Record);

/// <param name="Kind">What is wrong.</param>
/// <param name="Field">The column or the path of the value, as the source names it; null for the whole record.</param>
/// <param name="Detail">What was found, shortened where it is long; null where the kind says everything.</param>
public sealed record SourceProblem(SourceProblemKind Kind, string? Field = null, string? Detail = null)
{
    /// <summary>Nothing is lost by it: what is not understood is kept as it was.</summary>
    public bool IsNotice => Kind is SourceProblemKind.UnknownField or SourceProblemKind.UnknownFile;
}

/// <summary>What can be wrong with a source.</summary>
public enum SourceProblemKind
{
    /// <summary>A field that no record has; kept among its other values.</summary>
    UnknownField,

    /// <summary>A file of an archive that holds nothing of what is read.</summary>
    UnknownFile,

    /// <summary>A file that is none of the formats.</summary>
    UnknownFormat,

    /// <summary>The text is no UTF-8.</summary>
    Encoding,

    /// <summary>A quote that is not closed, a row of another length, JSON or XML that does not parse.</summary>
    Syntax,

    /// <summary>A column or a value that must be there is not.</summary>
    Missing,

    /// <summary>Two columns of one name, or two records with one number.</summary>
    Duplicate,

    /// <summary>A value that is no number, date or text in languages, as it should be.</summary>
    Value,

    /// <summary>Categories that stand above themselves.</summary>
    Cycle,

    /// <summary>The API answered with an error.</summary>
    Refused,

    /// <summary>More than is read: bytes, records, columns, depth, files.</summary>
    TooMuch,
}
