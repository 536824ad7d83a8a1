using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>Asks one question at a time, no faster than agreed, and again after a while where the site or the network fails.</summary>
internal sealed class PatientClient(SourceClient client, SourceOptions options, TimeProvider time, Action<TimeSpan> waits)
{
    private static readonly TimeSpan _longestPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(2);

    // Decidim counts by the minute.
    private static readonly TimeSpan _busyPause = TimeSpan.FromMinutes(1);

    private DateTimeOffset _next;

    /// <exception cref="SourceException">It cannot be asked, or not within the attempts.</exception>
    public async Task<SourceAnswer> AskAsync(string query, JsonObject variables, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await PauseAsync(_next - time.GetUtcNow(), cancellationToken);
            _next = time.GetUtcNow() + (TimeSpan.FromMinutes(1) / Math.Max(1, options.RequestsPerMinute));
            try
            {
                return await client.AskAsync(query, variables, cancellationToken);
            }
            catch (PassingException exception)
            {
                var pause = PauseAfter(exception, attempt);
                if (attempt >= options.Attempts || pause > _longestPause)
                {
                    throw new SourceException(exception.Failure, exception.Message, exception);
                }

                waits(pause);
                await PauseAsync(pause, cancellationToken);
            }
        }
    }

    private TimeSpan PauseAfter(PassingException exception, int attempt) =>
        exception.RetryAfter?.Delta
        ?? exception.RetryAfter?.Date - time.GetUtcNow()
        ?? (exception.Failure == SourceFailure.Busy ? _busyPause : _firstPause * Math.Pow(2, attempt - 1));

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        if (pause > TimeSpan.Zero)
        {
            await Task.Delay(pause, time, cancellationToken);
        }
    }
}
