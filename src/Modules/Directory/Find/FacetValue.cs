namespace Kumppani.Directory.Find;

/// <summary>A value of a facet.</summary>
/// <param name="Key">How it stands in an address.</param>
/// <param name="Label">Its word in the reader's language.</param>
/// <param name="Bit">See <see cref="FacetBits"/>.</param>
internal sealed record FacetValue(string Key, Func<string> Label, long Bit);
