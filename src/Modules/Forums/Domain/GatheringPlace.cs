namespace Kumppani.Forums.Domain;

/// <summary>A municipality for whose associations a gathering is called: one table may serve several.</summary>
internal sealed class GatheringPlace
{
    public required Guid GatheringId { get; init; }

    public required string PlaceKey { get; init; }
}
