namespace Kumppani.Tests.Browser.PowerCut;

/// <summary>What is on the disk after the power went.</summary>
/// <param name="Addresses">Of those whose registration is there.</param>
/// <param name="Integrity">What SQLite says of the file.</param>
/// <param name="LooseEnds">References that lead nowhere.</param>
/// <param name="Logo">The content of the file that the database says is the logo.</param>
internal sealed record Left(IReadOnlyList<string> Addresses, string Integrity, int LooseEnds, byte[]? Logo);
