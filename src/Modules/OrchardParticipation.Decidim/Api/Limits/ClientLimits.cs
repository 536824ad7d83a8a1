using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace OrchardParticipation.Decidim.Api.Limits;

/// <summary>Counts the requests of each address. Who has a network of IPv6 has as many addresses as they like: such a network counts as one.</summary>
internal sealed class ClientLimits(ApiSettings settings) : IDisposable
{
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<IPAddress>? _limiter = settings.RequestsPerMinute <= 0 ? null : PartitionedRateLimiter.Create<IPAddress, string>(
        address => RateLimitPartition.GetFixedWindowLimiter(ClientOf(address), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = settings.RequestsPerMinute,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    /// <summary>How long the client has to wait; null when it may go on.</summary>
    public TimeSpan? Wait(IPAddress? address)
    {
        if (_limiter is null)
        {
            return null;
        }

        using var lease = _limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    public void Dispose() => _limiter?.Dispose();

    internal static string ClientOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }
}
