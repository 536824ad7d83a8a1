using System.Net;
using System.Net.Sockets;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>Which addresses belong to the public internet.</summary>
internal static class PublicAddresses
{
    // https://www.iana.org/assignments/iana-ipv4-special-registry; multicast and reserved ones.
    private static readonly IPNetwork[] _otherV4 =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        ]).Select(network => IPNetwork.Parse(network)),
    ];

    private static readonly IPNetwork _unicastV6 = IPNetwork.Parse("2000::/3");

    // Protocols and tunnels (Teredo, ORCHID), documentation, 6to4.
    private static readonly IPNetwork[] _otherV6 = [.. ((string[])["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"]).Select(network => IPNetwork.Parse(network))];

    /// <summary>
    /// Of IPv6 only global unicast counts: not loopback, link-local, unique local, multicast, nor the forms that carry an IPv4 address in
    /// themselves (mapped, compatible, NAT64, 6to4, Teredo), which would have to be looked into.
    /// </summary>
    public static bool IsPublic(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !_otherV4.Any(network => network.Contains(address)),
        // A network of IPv6 says of mapped addresses that it contains them, whatever it is.
        AddressFamily.InterNetworkV6 => !address.IsIPv4MappedToIPv6 && _unicastV6.Contains(address) && !_otherV6.Any(network => network.Contains(address)),
        _ => false,
    };
}
