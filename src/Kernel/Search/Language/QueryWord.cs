namespace Kumppani.Kernel.Search.Language;

/// <summary>A word that somebody looks for.</summary>
/// <param name="Typed">The word as typed, folded; it also finds the terms that begin with it.</param>
/// <param name="Forms">
/// The forms that a term may equal, <paramref name="Typed"/> the first of them. A form of several terms with a blank between them is met by all of them.
/// </param>
public sealed record QueryWord(string Typed, IReadOnlyList<string> Forms)
{
    /// <summary>What stands between the terms of a form.</summary>
    public const char Blank = ' ';
}
