using System.Threading.RateLimiting;

namespace OrchardParticipation.Decidim.Exporting.Screen;

/// <summary>How many exports may be written at the same time: each reads everything.</summary>
internal sealed class ExportLimit : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions { PermitLimit = 2, QueueLimit = 8 });

    /// <summary>A turn; none may be left.</summary>
    public ValueTask<RateLimitLease> BeginAsync(CancellationToken cancellationToken) => _limiter.AcquireAsync(cancellationToken: cancellationToken);

    public void Dispose() => _limiter.Dispose();
}
