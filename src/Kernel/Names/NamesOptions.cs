namespace Kumppani.Kernel.Names;

/// <summary>Configuration section <c>Names</c>.</summary>
public sealed class NamesOptions
{
    /// <summary>The name server, <c>192.0.2.1</c> or <c>192.0.2.1:5353</c>; empty: those of the system.</summary>
    public string Server { get; set; } = "";
}
