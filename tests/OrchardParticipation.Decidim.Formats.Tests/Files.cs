using System.IO.Compression;
using System.Text;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Formats.Tests;

/// <summary>Reads and makes files for tests.</summary>
internal static class Files
{
    public static readonly ReadingLimits Limits = new();

    public static Task<List<SourceEntry>> ReadAsync(string text, ReadingLimits? limits = null) => ReadAsync(Encoding.UTF8.GetBytes(text), limits);

    public static async Task<List<SourceEntry>> ReadAsync(byte[] bytes, ReadingLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        var entries = new List<SourceEntry>();
        await foreach (var entry in DecidimFiles.ReadAsync(stream, "file", limits ?? Limits))
        {
            entries.Add(entry);
        }

        return entries;
    }

    public static async Task<byte[]> WriteAsync(Func<Stream, Task> write)
    {
        using var stream = new MemoryStream();
        await write(new AsynchronousStream(stream));
        return stream.ToArray();
    }

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Zip(params (string Name, string Content)[] files) => Zip(files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Content))));

    public static List<ProposalRecord> Proposals(this IEnumerable<SourceEntry> entries) => [.. entries.OfType<ProposalEntry>().Select(entry => entry.Proposal)];

    public static List<ProcessRecord> Processes(this IEnumerable<SourceEntry> entries) => [.. entries.OfType<ProcessEntry>().Select(entry => entry.Process)];

    public static List<ProblemEntry> Problems(this IEnumerable<SourceEntry> entries) => [.. entries.OfType<ProblemEntry>()];

    /// <summary>The problem of a source that has nothing else.</summary>
    public static ProblemEntry OnlyProblem(this List<SourceEntry> entries) => Assert.IsType<ProblemEntry>(Assert.Single(entries));
}
