using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>A gathering in a list.</summary>
internal sealed record GatheringRow(
    Guid Id, GatheringKind Kind, LocalizedText Title, DateTime? StartsAt, DateTime? EndsAt, string? Venue, GatheringState State, int Taken, int? Capacity)
{
    public static IQueryable<GatheringRow> Of(IQueryable<Gathering> gatherings) => gatherings.Select(gathering => new GatheringRow(
        gathering.Id, gathering.Kind, gathering.Title, gathering.StartsAt, gathering.EndsAt, gathering.Venue, gathering.State, gathering.Taken, gathering.Capacity));
}
