using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Archiving;

/// <summary>The file of an archive: a ZIP with a head and a line of JSON for each item.</summary>
internal static class ArchiveFile
{
    public const string Format = "OrchardParticipation archive";
    public const int Version = 1;
    public const string Head = "archive.json";
    public const string Items = "items.ndjson";

    // What is larger than this was not made by a site.
    private const long MostBytes = 4L * 1024 * 1024 * 1024;
    private const int MostHeadBytes = 64 * 1024;
    private const int MostLine = 64 * 1024 * 1024;
    private const int MostRatio = 500;

    /// <summary>Whether a file is an archive of whatever version; what is none may be something else.</summary>
    public static bool IsArchive(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.GetEntry(Head) is not null && zip.GetEntry(Items) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The items, one after the other, with their lines.</summary>
    /// <exception cref="FormatException">It is no archive, one of another version, or damaged.</exception>
    public static async IAsyncEnumerable<(int Line, ArchivedItem Item)> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var zip = await OpenAsync(path, cancellationToken);
        await CheckHeadAsync(zip, cancellationToken);
        await using var items = await OpenAsync(zip.GetEntry(Items)!, cancellationToken);
        using var reader = new StreamReader(items, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        for (var line = 1; await LineAsync(reader, line, cancellationToken) is { } text; line++)
        {
            yield return (line, ItemOf(text, line));
        }
    }

    private static async Task<ZipArchive> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await ZipFile.OpenReadAsync(path, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    private static async Task<Stream> OpenAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Length > MostBytes || (entry.Length > 1024 * 1024 && entry.Length / Math.Max(1, entry.CompressedLength) > MostRatio))
        {
            throw new FormatException($"{entry.FullName} unpacks to {entry.Length} bytes, more than is read.");
        }

        return await entry.OpenAsync(cancellationToken);
    }

    private static async Task CheckHeadAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(Head) is not { Length: <= MostHeadBytes } head || zip.GetEntry(Items) is null)
        {
            throw new FormatException($"There is no {Head}.");
        }

        await using var stream = await head.OpenAsync(cancellationToken);
        var json = await ParseAsync(stream, cancellationToken);
        if ((string?)json["format"] != Format || (int?)json["version"] != Version)
        {
            throw new FormatException($"{Head} is not of version {Version}.");
        }
    }

    private static async Task<JsonObject> ParseAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonNode.ParseAsync(stream, cancellationToken: cancellationToken) as JsonObject ?? throw new FormatException($"{Head} is no object.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{Head}: {exception.Message}", exception);
        }
    }

    private static async Task<string?> LineAsync(StreamReader reader, int line, CancellationToken cancellationToken)
    {
        try
        {
            var text = await reader.ReadLineAsync(cancellationToken);
            return text is { Length: > MostLine } ? throw new FormatException($"{Items}, line {line}: more than is read.") : text;
        }
        catch (Exception exception) when (exception is InvalidDataException or DecoderFallbackException)
        {
            throw new FormatException($"{Items}, line {line}: {exception.Message}", exception);
        }
    }

    private static ArchivedItem ItemOf(string text, int line)
    {
        try
        {
            return ArchivedItem.Of(JsonNode.Parse(text) as JsonObject ?? throw new FormatException("no object"));
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw new FormatException($"{Items}, line {line}: {exception.Message}", exception);
        }
    }
}
