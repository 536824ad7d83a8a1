using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>Brings the content of a Decidim site into a folder over its API, and reads it from there.</summary>
internal sealed class DecidimDownload(HttpClient http, IOptions<SourceOptions> options, TimeProvider time)
{
    /// <summary>
    /// Asks for everything that is not in the folder yet. When it ends without an exception, all is there. When it ends with one, or the
    /// process is killed, what came so far is there, and the next call goes on behind it.
    /// </summary>
    /// <remarks>What the folder has is not asked for again: to see what changed on the site, begin with an empty one.</remarks>
    /// <exception cref="SourceException">It cannot go on.</exception>
    public async Task DownloadAsync(DecidimAddress address, string folder, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(options.Value.MostMinutes));
        using var answers = AnswerFolder.Open(folder, address, options.Value.MostBytes);
        try
        {
            await new SiteReading(address, answers, http, options.Value, time, progress).ReadAsync(limit.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceException(SourceFailure.TooLong, $"{options.Value.MostMinutes} min", exception);
        }
    }

    /// <summary>Reads what a folder holds, one answer at a time: processes first, then their proposals.</summary>
    public static async IAsyncEnumerable<SourceEntry> ReadAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var reader = new GraphQlAnswers();
        foreach (var file in AnswerFolder.FilesIn(folder))
        {
            await using var stream = File.OpenRead(file);
            await foreach (var entry in reader.ReadAsync(stream, Path.GetFileName(file), cancellationToken))
            {
                yield return entry;
            }
        }
    }
}
