using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Api;

/// <summary>A municipality, a region or a wellbeing services county.</summary>
/// <param name="Key">By which records name it.</param>
/// <param name="Code">The official code.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Region">Key of a municipality's region.</param>
/// <param name="WellbeingCounty">Key of a municipality's wellbeing services county.</param>
internal sealed record OpenPlace(string Key, PlaceKind Kind, string Code, string Slug, string NameFi, string NameSv, string? Region, string? WellbeingCounty, int? Population);
