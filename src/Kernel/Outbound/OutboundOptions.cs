namespace Kumppani.Kernel.Outbound;

/// <summary>Configuration section <c>Outbound</c>: which other services this one may ask. By default those of the public internet, over https.</summary>
public sealed class OutboundOptions
{
    /// <summary>Also services on this very machine, which may then speak plain http. For development and tests.</summary>
    public bool AllowsLoopback { get; set; }

    /// <summary>Also services in the operator's own network, such as a sign-in service that has no public address; addresses that are only looked at are never there.</summary>
    public bool AllowsPrivate { get; set; }

    /// <summary>How long another service may take for an answer, in seconds.</summary>
    public int Seconds { get; set; } = 8;
}
