namespace Kumppani.Kernel.Data;

/// <summary>A fact about the installation itself, such as that its demo is loaded.</summary>
public sealed class Setting
{
    /// <summary>The demo has been loaded: demo sign-ins are offered.</summary>
    public const string Demo = "demo";

    /// <summary>Its name.</summary>
    public required string Key { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; set; }
}
