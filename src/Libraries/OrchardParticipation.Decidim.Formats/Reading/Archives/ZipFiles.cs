using System.IO.Compression;
using OrchardParticipation.Decidim.Formats.Reading.Input;

namespace OrchardParticipation.Decidim.Formats.Reading.Archives;

/// <summary>The files of an archive, unpacked within limits: what the archive says of their sizes is not believed.</summary>
internal sealed class ZipFiles : IDisposable
{
    private const int AlwaysAllowed = 1024 * 1024;
    private const int DirectoryBytesPerFile = 1024;
    private const int DirectoryBytes = 128 * 1024;

    private readonly ZipArchive _archive;
    private readonly ReadingLimits _limits;
    private readonly List<LimitedStream> _opened = [];

    /// <param name="archive">A stream that can seek; it stays open.</param>
    /// <param name="limits">How much is unpacked.</param>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    /// <exception cref="BadSourceException">It has too many files.</exception>
    public ZipFiles(Stream archive, ReadingLimits limits)
    {
        var directory = new DirectoryStream(archive, DirectoryBytes + ((long)limits.Files * DirectoryBytesPerFile));
        _archive = new ZipArchive(directory, ZipArchiveMode.Read, leaveOpen: true);
        _limits = limits;
        try
        {
            Files = [.. _archive.Entries.Where(entry => !entry.FullName.EndsWith('/'))];
        }
        catch
        {
            _archive.Dispose();
            throw;
        }

        directory.EndDirectory();
        if (Files.Count > limits.Files)
        {
            _archive.Dispose();
            throw new BadSourceException(SourceProblemKind.TooMuch, detail: "files");
        }
    }

    public IReadOnlyList<ZipArchiveEntry> Files { get; }

    public bool IsWorkbook => Find("xl/workbook.xml") is not null;

    public ZipArchiveEntry? Find(string name) => Files.FirstOrDefault(file => string.Equals(file.FullName, name, StringComparison.OrdinalIgnoreCase));

    public LimitedStream Open(ZipArchiveEntry file)
    {
        var left = _limits.UnpackedBytes - _opened.Sum(stream => stream.Count);
        var maximum = Math.Min(left, Math.Min(_limits.EntryBytes, Math.Max(AlwaysAllowed, file.CompressedLength * _limits.Ratio)));
        if (file.Length > maximum)
        {
            throw new BadSourceException(SourceProblemKind.TooMuch, detail: "unpacked bytes");
        }

        var stream = new LimitedStream(file.Open(), maximum, "unpacked bytes");
        _opened.Add(stream);
        return stream;
    }

    public void Dispose() => _archive.Dispose();
}
