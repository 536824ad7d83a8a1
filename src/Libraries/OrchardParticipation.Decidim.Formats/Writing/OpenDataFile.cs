using System.IO.Compression;
using System.Text;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Writes the archive of open data: a table of processes, a table of proposals, what their columns are, and the license.</summary>
/// <inheritdoc cref="ProposalFiles" path="/remarks"/>
public static class OpenDataFile
{
    /// <summary>The name of the archive.</summary>
    public static string NameOf(string host) => FileName(host, ".zip");

    public static async Task WriteAsync(Stream output, OpenData data, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        await using var packed = new AsynchronousOutput(output);
        await using var archive = await ZipArchive.CreateAsync(packed, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        var processes = ProcessFiles.Table(data.Processes, data.Locales);
        var proposals = ProposalFiles.Table(data.Proposals, data.Generation, data.Locales);
        var (processesName, proposalsName) = (FileName(data.Host, "-participatory_processes.csv"), FileName(data.Host, "-proposals.csv"));
        await using (var stream = await ZipOutput.OpenAsync(archive, processesName, cancellationToken))
        {
            await CsvTable.WriteAsync(stream, processes, cancellationToken);
        }

        await using (var stream = await ZipOutput.OpenAsync(archive, proposalsName, cancellationToken))
        {
            await CsvTable.WriteAsync(stream, proposals, cancellationToken);
        }

        var readme = new StringBuilder("# Open data of ").Append(data.Host).Append("\n\nTables in UTF-8 with semicolons. A language stands behind the name of a column: `title/en`. An apostrophe before `=`, `+`, `-` or `@` is not part of the text.\n");
        ColumnHelp.Append(readme, processesName, await processes.HeaderAsync(cancellationToken));
        ColumnHelp.Append(readme, proposalsName, await proposals.HeaderAsync(cancellationToken));
        await ZipOutput.WriteAsync(archive, "README.md", readme.ToString(), cancellationToken);
        await ZipOutput.WriteAsync(archive, "LICENSE.md", data.License, cancellationToken);
    }

    private static string FileName(string host, string end) =>
        string.Concat(host.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' ? character : '-')) + "-open-data" + end;
}
