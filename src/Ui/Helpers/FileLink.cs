namespace Kumppani.Ui.Helpers;

/// <summary>A list as a file of one kind.</summary>
public sealed record FileLink(string Name, string Address);
