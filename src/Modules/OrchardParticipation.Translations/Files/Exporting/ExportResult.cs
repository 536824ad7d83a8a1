using System.IO.Compression;
using System.Text;

namespace OrchardParticipation.Translations.Files.Exporting;

/// <summary>The files, on disk while they are written and sent: a failure on the way is an error and no half file.</summary>
internal sealed class ExportResult : IAsyncDisposable
{
    private readonly List<(string Name, FileStream Content)> _files = [];

    public IReadOnlyList<string> Names => [.. _files.Select(file => file.Name)];

    /// <summary>What the files lack.</summary>
    public List<LeftOut> LeftOut { get; } = [];

    public Stream Begin(string name)
    {
        var file = NewFile();
        _files.Add((name, file));
        return file;
    }

    /// <summary>The one file as it is; several, or one with a word about what it lacks, in an archive.</summary>
    /// <param name="leftOut">What is lacking, as people read it; empty if nothing is.</param>
    public async Task<(string Name, Stream Content)> PackAsync(string leftOut)
    {
        if (_files is [var only] && leftOut.Length == 0)
        {
            only.Content.Position = 0;
            _files.Clear();
            return only;
        }

        var packed = NewFile();
        await using (var archive = await ZipArchive.CreateAsync(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in _files)
            {
                content.Position = 0;
                await using var entry = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync();
                await content.CopyToAsync(entry);
            }

            if (leftOut.Length > 0)
            {
                await using var entry = await archive.CreateEntry("left-out.txt").OpenAsync();
                await entry.WriteAsync(Encoding.UTF8.GetBytes(leftOut));
            }
        }

        packed.Position = 0;
        return ("translations.zip", packed);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, content) in _files)
        {
            await content.DisposeAsync();
        }
    }

    private static FileStream NewFile() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose });
}

/// <summary>What a file lacks.</summary>
/// <param name="Title">The item.</param>
/// <param name="Culture">The language of the file.</param>
/// <param name="Text">The text that is too long; null if it is the whole item, which the person may not edit.</param>
internal sealed record LeftOut(string Title, string Culture, string? Text);
