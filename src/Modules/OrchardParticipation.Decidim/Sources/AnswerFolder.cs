using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>
/// The answers of one site, a file each, as they came. Their names say what they answer, so there is no other record of what is there; a
/// file is whole or it is not there.
/// </summary>
internal sealed class AnswerFolder : IDisposable
{
    private const string Source = "source.json";
    private const string Temporary = ".tmp";

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly long _most;
    private long _bytes;

    private AnswerFolder(string folder, FileStream @lock, long most) => (_folder, _lock, _most) = (folder, @lock, most);

    /// <summary>Opens a folder for the pages of a site, and for nobody else until it is disposed of. It is created if need be.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="address">The site.</param>
    /// <param name="most">Bytes that may be in it.</param>
    /// <exception cref="SourceException">It cannot be written, is in use, or is another site's.</exception>
    public static AnswerFolder Open(string folder, DecidimAddress address, long most)
    {
        var path = Path.Combine(folder, ".lock");
        AnswerFolder? opened = null;
        try
        {
            Directory.CreateDirectory(folder);
            opened = new AnswerFolder(folder, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), most);
            opened.Claim(address);
            return opened;
        }
        catch (SourceException)
        {
            opened?.Dispose();
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            opened?.Dispose();
            throw new SourceException(opened is null && exception is IOException && File.Exists(path) ? SourceFailure.FolderInUse : SourceFailure.Folder, exception.Message, exception);
        }
    }

    public static string ProcessName(string slug) => $"process-{slug}.json";

    public static string PageName(string component, int page) => $"proposals-{component}-{page:D5}.json";

    /// <summary>The files to read, processes first, pages in their order.</summary>
    public static IReadOnlyList<string> FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "process-*.json").Order(StringComparer.Ordinal),
        .. Directory.EnumerateFiles(folder, "proposals-*.json").Order(StringComparer.Ordinal),
    ];

    /// <summary>What a file holds; null if it is not there or cannot be read, and has to be asked for again.</summary>
    public JsonObject? Find(string name)
    {
        var path = Path.Combine(_folder, name);
        try
        {
            return File.Exists(path) ? AnswerJson.Read(File.ReadAllBytes(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(SourceFailure.Folder, exception.Message, exception);
        }
    }

    /// <summary>Keeps an answer: a crash leaves the whole file or none.</summary>
    public void Save(string name, byte[] content)
    {
        _bytes += content.Length;
        if (_bytes > _most)
        {
            throw new SourceException(SourceFailure.TooMuch, $"> {_most / 1024 / 1024} MB");
        }

        var path = Path.Combine(_folder, name);
        try
        {
            using (var stream = new FileStream(path + Temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(path + Temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(SourceFailure.Folder, exception.Message, exception);
        }
    }

    public void Dispose() => _lock.Dispose();

    private void Claim(DecidimAddress address)
    {
        foreach (var rest in Directory.EnumerateFiles(_folder, "*" + Temporary))
        {
            File.Delete(rest);
        }

        _bytes = Directory.EnumerateFiles(_folder).Sum(file => new FileInfo(file).Length);
        var mine = new JsonObject { ["site"] = address.Site.AbsoluteUri, ["slugs"] = new JsonArray([.. address.Slugs.Select(slug => JsonValue.Create(slug))]) };
        var path = Path.Combine(_folder, Source);
        if (!File.Exists(path))
        {
            Save(Source, JsonSerializer.SerializeToUtf8Bytes(mine));
        }
        else if (AnswerJson.Read(File.ReadAllBytes(path)) is var theirs && !JsonNode.DeepEquals(theirs, mine))
        {
            throw new SourceException(SourceFailure.FolderOfAnother, theirs?["site"]?.ToString() ?? _folder);
        }
    }
}
