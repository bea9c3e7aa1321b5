using System.Net;
using System.Net.Sockets;
using Kumppani.Kernel.Outbound;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Kernel.Outbound;

/// <summary>No spelling of an address leads into this machine or the networks around it.</summary>
public sealed class OutboundTests
{
    public static TheoryData<string> Hosts =>
    [
        "127.0.0.1", "127.1", "127.255.255.254", "0.0.0.0", "0", "2130706433", "0x7f000001", "0x7f.1", "017700000001", "0177.0.0.1", "localhost", "LOCALHOST", "localhost.", "[::1]", "[::]",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:10.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b::10.0.0.1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[fe80::1]", "[fc00::1]",
        "[fd12:3456::1]", "[ff02::1]", "[2001:db8::1]", "[100::1]", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.1.1", "169.254.169.254", "0xA9FEA9FE", "2852039166",
        "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "192.88.99.1",
    ];

    [Theory, MemberData(nameof(Hosts))]
    public async Task An_address_of_an_inner_network_is_not_connected_to(string host)
    {
        using var canary = new TcpListener(IPAddress.IPv6Any, 0);
        canary.Server.DualMode = true;
        canary.Start();
        using var http = New(new OutboundOptions { Seconds = 2 });

        var (answer, fault) = await http.GetAsync(new Uri($"https://{host}:{((IPEndPoint)canary.LocalEndpoint).Port}/"), CancellationToken.None);

        Assert.Null(answer);
        // A name with a dot at its end is unknown to some resolvers.
        Assert.True(fault is OutboundFault.NetworkRefused || (host is "localhost." && fault is OutboundFault.Unreachable), $"{fault}");
        Assert.False(canary.Pending());
    }

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("https://user:secret@example.com/")]
    [InlineData("ftp://example.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://example.com/")]
    [InlineData("data:application/json,{}")]
    public async Task Nothing_but_https_is_asked(string address)
    {
        using var http = New(new OutboundOptions());

        var (answer, fault) = await http.GetAsync(new Uri(address), CancellationToken.None);

        Assert.Null(answer);
        Assert.Equal(OutboundFault.AddressRefused, fault);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("193.166.3.2", true)]
    [InlineData("2a00:1450:4026:808::200e", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("::ffff:192.168.0.1", false)]
    public void The_public_internet_is_told_from_the_rest(string address, bool isPublic) => Assert.Equal(isPublic, PublicNetworks.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task An_own_network_is_asked_where_the_operator_allows_it_but_never_the_machine_itself()
    {
        using var http = New(new OutboundOptions { AllowsPrivate = true, Seconds = 1 });

        var (_, inner) = await http.GetAsync(new Uri("https://127.0.0.1:1/"), CancellationToken.None);
        var (_, cloud) = await http.GetAsync(new Uri("https://169.254.169.254/"), CancellationToken.None);

        Assert.Equal((OutboundFault.NetworkRefused, OutboundFault.NetworkRefused), (inner, cloud));
        Assert.True(PublicNetworks.IsPrivate(IPAddress.Parse("10.1.2.3")));
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("[fd12:3456::1]")]
    public async Task An_address_is_not_looked_at_in_an_own_network_though_services_there_may_be_asked(string host)
    {
        using var http = New(new OutboundOptions { AllowsPrivate = true, Seconds = 1 });

        var (_, asked) = await http.GetAsync(new Uri($"https://{host}:1/"), CancellationToken.None);
        var (_, looked) = await http.LookAsync(new Uri($"https://{host}:1/"), HttpMethod.Head, CancellationToken.None);

        Assert.NotEqual(OutboundFault.NetworkRefused, asked);
        Assert.Equal(OutboundFault.NetworkRefused, looked);
    }

    private static OutboundHttp New(OutboundOptions options) => new(Options.Create(options));
}
