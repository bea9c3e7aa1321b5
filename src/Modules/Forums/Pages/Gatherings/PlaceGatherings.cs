namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>What a place's page shows of its gatherings.</summary>
internal sealed record PlaceGatherings(string Slug, IReadOnlyList<GatheringRow> Coming);
