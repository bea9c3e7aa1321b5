namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>A street with its number.</summary>
internal sealed record PtvStreetAddress(IReadOnlyList<PtvText>? Street, string? StreetNumber, string? PostalCode, IReadOnlyList<PtvText>? PostOffice, PtvCode? Municipality);
