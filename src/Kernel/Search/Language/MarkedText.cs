namespace Kumppani.Kernel.Search.Language;

/// <summary>A piece of a text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsHit">True when it is a word that was looked for.</param>
public readonly record struct MarkedText(string Text, bool IsHit);
