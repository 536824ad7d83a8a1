namespace OrchardParticipation.Decidim.Formats.Reading;

/// <summary>How much is read of a source. Beyond, there is a problem of the kind <see cref="SourceProblemKind.TooMuch"/>.</summary>
public sealed record ReadingLimits
{
    private const int MiB = 1024 * 1024;

    /// <summary>Of the file, as it is: packed, if it is an archive.</summary>
    public long Bytes { get; init; } = 256L * MiB;

    /// <summary>Of one file in an archive, unpacked.</summary>
    public long EntryBytes { get; init; } = 256L * MiB;

    /// <summary>Of all files that are read from an archive, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 512L * MiB;

    /// <summary>How many times larger a file of an archive may become than it is packed. The first MiB is always allowed.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>In an archive, read or not.</summary>
    public int Files { get; init; } = 200;

    /// <summary>In each file.</summary>
    public int Records { get; init; } = 200_000;

    /// <summary>In each file, without notices; the rest of the file is not read then.</summary>
    public int Problems { get; init; } = 1_000;

    /// <summary>Columns of a table, and names in a record of JSON.</summary>
    public int Columns { get; init; } = 2_000;

    /// <summary>Bytes of one record of a table, in UTF-8.</summary>
    public int RecordBytes { get; init; } = 16 * MiB;

    /// <summary>UTF-16 units of one value.</summary>
    public int CellCharacters { get; init; } = 2_000_000;

    /// <summary>UTF-16 units of the texts that the cells of a workbook share; they are held in memory.</summary>
    public int SharedCharacters { get; init; } = 64 * MiB;

    /// <summary>Objects and lists of JSON inside of each other.</summary>
    public int Depth { get; init; } = 64;
}
