using System.Text.Json;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace OrchardParticipation.Decidim.Importing.Jobs;

/// <summary>Keeps imports in the site's own folder, each in one of its own: they outlive the process.</summary>
internal sealed class ImportFolder(IOptions<ShellOptions> shells, ShellSettings shell)
{
    private const string JobFile = "import.json";
    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true };

    private string Root => Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, shell.Name, "Decidim", "Imports");

    /// <summary>The path of a file of an import.</summary>
    public string PathOf(string id, string file) => Path.Combine(FolderOf(id), file);

    public string FolderOf(string id) => Path.Combine(Root, id);

    /// <summary>Where the files of an import are, in its order.</summary>
    public IReadOnlyList<string> FilesOf(ImportJob job) => [.. job.Files.Select((_, i) => PathOf(job.Id, FileName(i)))];

    public static string FileName(int index) => FormattableString.Invariant($"file-{index + 1}");

    public async Task<ImportJob?> FindAsync(string id)
    {
        // An id is a name of a folder, and comes from an address.
        if (id.Length is 0 or > 64 || !id.All(char.IsAsciiLetterOrDigit) || !File.Exists(PathOf(id, JobFile)))
        {
            return null;
        }

        await using var file = File.OpenRead(PathOf(id, JobFile));
        return await JsonSerializer.DeserializeAsync<ImportJob>(file, _json);
    }

    /// <summary>All imports, the newest first.</summary>
    public async Task<IReadOnlyList<ImportJob>> ListAsync()
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }

        var jobs = new List<ImportJob>();
        foreach (var folder in Directory.GetDirectories(Root))
        {
            if (await FindAsync(Path.GetFileName(folder)) is { } job)
            {
                jobs.Add(job);
            }
        }

        return [.. jobs.OrderByDescending(job => job.CreatedUtc)];
    }

    /// <summary>Writes the whole state or none of it.</summary>
    public async Task SaveAsync(ImportJob job)
    {
        Directory.CreateDirectory(FolderOf(job.Id));
        var (path, temporary) = (PathOf(job.Id, JobFile), PathOf(job.Id, JobFile + ".new"));
        await using (var file = File.Create(temporary))
        {
            await JsonSerializer.SerializeAsync(file, job, _json);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public void Delete(string id) => Directory.Delete(FolderOf(id), recursive: true);
}
