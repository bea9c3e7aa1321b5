namespace Kumppani.Directory.Import;

/// <summary>What the program makes of one column.</summary>
/// <param name="Field">Null: leave out.</param>
/// <param name="Score">How sure the guess is; 100 is a header known by heart.</param>
/// <param name="Samples">The first few values, for the person who maps by hand.</param>
internal sealed record ColumnGuess(
    int Column, string Header, ImportField? Field, int Score, ColumnWarning? Warning, IReadOnlyList<string> Samples);
