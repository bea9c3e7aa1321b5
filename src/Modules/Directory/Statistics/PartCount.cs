namespace Kumppani.Directory.Statistics;

/// <summary>A part of a place with its associations.</summary>
/// <param name="Name">A municipality, or a postal code; null: the address is not known.</param>
/// <param name="Slug">Of a municipality.</param>
/// <param name="Count">Its associations.</param>
internal sealed record PartCount(string? Name, string? Slug, RegisterCount Count);
