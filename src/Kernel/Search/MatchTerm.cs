namespace Kumppani.Kernel.Search;

/// <summary>A term that an entry is to hold: letters and digits only.</summary>
/// <param name="Text">The term.</param>
/// <param name="IsPrefix">True when a term that begins with it will do.</param>
public readonly record struct MatchTerm(string Text, bool IsPrefix);
