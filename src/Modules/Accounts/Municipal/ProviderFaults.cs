using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Outbound;

namespace Kumppani.Accounts.Municipal;

/// <summary>Why a service could not be asked, in words for the operator.</summary>
internal static class ProviderFaults
{
    public static Problem Say(OutboundFault fault, string address) => fault switch
    {
        OutboundFault.AddressRefused => new(nameof(Texts.ProviderAddressRefused), address),
        OutboundFault.NetworkRefused => new(nameof(Texts.ProviderNetworkRefused), address),
        OutboundFault.Certificate => new(nameof(Texts.ProviderCertificate), address),
        OutboundFault.Slow => new(nameof(Texts.ProviderSlow), address),
        OutboundFault.Redirected => new(nameof(Texts.ProviderRedirected), address),
        OutboundFault.TooLarge => new(nameof(Texts.ProviderTooLarge), address),
        _ => new(nameof(Texts.ProviderUnreachable), address),
    };
}
