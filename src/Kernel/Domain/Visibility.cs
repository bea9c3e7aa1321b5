namespace Kumppani.Kernel.Domain;

/// <summary>Who may read a hosted record.</summary>
public enum Visibility
{
    /// <summary>Its host and its parties.</summary>
    Private,

    /// <summary>Everybody.</summary>
    Published,
}
