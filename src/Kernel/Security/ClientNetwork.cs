using System.Net;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Kernel.Security;

/// <summary>Where the request comes from, for throttles. Behind a proxy the host must have been told to believe its headers.</summary>
public sealed class ClientNetwork(IHttpContextAccessor http)
{
    /// <summary>The client's address; of IPv6 the first 64 bits, since one household or phone has all of those.</summary>
    public string Name => Of(http.HttpContext?.Connection.RemoteIpAddress);

    private static string Of(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.Length == 16 ? bytes[..8] : bytes);
    }
}
