namespace Kumppani.Ui.Helpers;

/// <summary>A filter that is on.</summary>
/// <param name="Name">What is filtered by.</param>
/// <param name="Value">The value, in the reader's language.</param>
/// <param name="Without">App-relative address of the list without it.</param>
public sealed record FilterChip(string Name, string Value, string Without);
