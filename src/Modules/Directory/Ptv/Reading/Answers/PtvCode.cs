namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>A code of one of the catalogue's lists.</summary>
internal sealed record PtvCode(string? Code);
