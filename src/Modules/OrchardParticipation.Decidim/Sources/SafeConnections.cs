using System.Net;
using System.Net.Sockets;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>
/// Connects to public addresses only. The name is looked up here and the connection goes to the very address that was checked, so that a
/// second look-up cannot give another one.
/// </summary>
internal sealed class SafeConnections
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    private readonly IPNetwork[] _allowed;

    private SafeConnections(SourceOptions options) => _allowed =
    [
        .. options.AllowedNetworks.Select(text => IPNetwork.TryParse(text, out var network) ? network : throw new InvalidDataException($"“{text}” in {nameof(options.AllowedNetworks)} is no network such as 10.1.2.3/32.")),
    ];

    /// <summary>A handler that sends no cookies, credentials or traces, follows no redirect, and uses no proxy: that would choose the address.</summary>
    public static SocketsHttpHandler CreateHandler(SourceOptions options) => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = new SafeConnections(options).ConnectAsync,
        ConnectTimeout = _patience,
        MaxConnectionsPerServer = 1,
        UseCookies = false,
        UseProxy = false,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var encrypted = context.InitialRequestMessage.RequestUri?.Scheme == Uri.UriSchemeHttps;
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        IPAddress[] fine = [.. addresses.Where(address => IsAllowed(address) || (encrypted && PublicAddresses.IsPublic(address)))];
        if (fine.Length == 0)
        {
            throw new SourceException(addresses.Any(PublicAddresses.IsPublic) ? SourceFailure.PlainHttp : SourceFailure.PrivateAddress, context.DnsEndPoint.Host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(fine, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsAllowed(IPAddress address) => !address.IsIPv4MappedToIPv6 && _allowed.Any(network => network.Contains(address));
}
