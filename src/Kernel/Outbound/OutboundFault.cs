namespace Kumppani.Kernel.Outbound;

/// <summary>Why another service gave no answer that could be used.</summary>
public enum OutboundFault
{
    /// <summary>The address is not https, or carries a user name.</summary>
    AddressRefused,

    /// <summary>The name leads into a network that may not be asked.</summary>
    NetworkRefused,

    /// <summary>No such name, or nobody there.</summary>
    Unreachable,

    /// <summary>Its certificate is not trusted, or TLS failed otherwise.</summary>
    Certificate,

    /// <summary>It took too long.</summary>
    Slow,

    /// <summary>It sent us on to another address, which is not followed.</summary>
    Redirected,

    /// <summary>It sent more than is taken.</summary>
    TooLarge,
}
