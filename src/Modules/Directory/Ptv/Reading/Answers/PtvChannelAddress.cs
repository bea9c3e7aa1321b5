namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>An address of a place.</summary>
internal sealed record PtvChannelAddress(string? Type, PtvStreetAddress? StreetAddress);
