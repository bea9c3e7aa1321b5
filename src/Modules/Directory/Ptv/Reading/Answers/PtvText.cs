namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>A text of some kind in one language; in an address it has no kind.</summary>
internal sealed record PtvText(string? Type, string? Language, string? Value);
