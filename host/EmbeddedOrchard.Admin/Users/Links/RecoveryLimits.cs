using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace EmbeddedOrchard.Admin.Users.Links;

/// <summary>How often somebody may ask for a new password, and how many mails an account gets for it.</summary>
internal sealed class RecoveryLimits : IDisposable
{
    /// <summary>In each <see cref="Window"/>, from one address.</summary>
    public const int Requests = 10;

    /// <summary>In each <see cref="Window"/>, for one account.</summary>
    public const int Mails = 3;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly PartitionedRateLimiter<string> _clients = Limiter(Requests);
    private readonly PartitionedRateLimiter<string> _accounts = Limiter(Mails);

    public bool MayAsk(IPAddress? address)
    {
        using var lease = _clients.AttemptAcquire(ClientOf(address ?? IPAddress.None));

        return lease.IsAcquired;
    }

    public bool MayMail(string userId)
    {
        using var lease = _accounts.AttemptAcquire(userId);

        return lease.IsAcquired;
    }

    public void Dispose()
    {
        _clients.Dispose();
        _accounts.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int permits) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 }));

    // Who has a network of IPv6 has as many addresses as they like.
    private static string ClientOf(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
        : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
        : address.ToString();
}
