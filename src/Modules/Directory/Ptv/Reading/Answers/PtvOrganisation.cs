namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>An organisation, by its business id.</summary>
internal sealed record PtvOrganisation(string? BusinessCode);
