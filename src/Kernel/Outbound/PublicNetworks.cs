using System.Net;
using System.Net.Sockets;

namespace Kumppani.Kernel.Outbound;

/// <summary>Which addresses belong to the public internet (the IANA registries of special-purpose addresses say which do not).</summary>
internal static class PublicNetworks
{
    private static readonly IPNetwork[] SpecialFour = [.. new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork[] PrivateFour = [.. new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16" }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork GlobalSix = IPNetwork.Parse("2000::/3");

    // Teredo, documentation and 6to4 lie inside it: they lead to other addresses, or to none.
    private static readonly IPNetwork[] SpecialSix = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork PrivateSix = IPNetwork.Parse("fc00::/7");

    public static bool IsPublic(IPAddress address)
    {
        var plain = Plain(address);
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !SpecialFour.Any(network => network.Contains(plain))
            : GlobalSix.Contains(plain) && !SpecialSix.Any(network => network.Contains(plain));
    }

    public static bool IsPrivate(IPAddress address)
    {
        var plain = Plain(address);
        return plain.AddressFamily == AddressFamily.InterNetwork ? PrivateFour.Any(network => network.Contains(plain)) : PrivateSix.Contains(plain);
    }

    public static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(Plain(address));

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
