using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Events;

namespace Kumppani.Directory.Find;

/// <summary>What an organisation says of itself, of its activities or of its entry changes what it is found by.</summary>
internal sealed class FacetsOnChange(FacetDesk desk)
    : IHandle<OrganisationChanged>, IHandle<ActivityAdded>, IHandle<ActivityChanged>, IHandle<ActivityRemoved>, IHandle<EntryConfirmed>, IHandle<OrganisationResumed>
{
    private static readonly string[] Found =
    [
        nameof(OrganisationProfile.Themes), nameof(OrganisationProfile.TargetGroups), nameof(OrganisationProfile.Roles),
        nameof(OrganisationProfile.Languages), nameof(OrganisationProfile.Accessibility),
    ];

    public Task HandleAsync(OrganisationChanged happened, CancellationToken stop) =>
        happened.Fields.Intersect(Found, StringComparer.Ordinal).Any() ? desk.RefreshAsync([happened.OrganisationId], stop) : Task.CompletedTask;

    public Task HandleAsync(ActivityAdded happened, CancellationToken stop) => desk.RefreshAsync([happened.OrganisationId], stop);

    public Task HandleAsync(ActivityChanged happened, CancellationToken stop) => desk.RefreshOfActivityAsync(happened.ActivityId, stop);

    public Task HandleAsync(ActivityRemoved happened, CancellationToken stop) => desk.RefreshAsync([happened.OrganisationId], stop);

    public Task HandleAsync(OrganisationResumed happened, CancellationToken stop) => desk.RefreshAsync([happened.OrganisationId], stop);

    public Task HandleAsync(EntryConfirmed happened, CancellationToken stop) => desk.RefreshAsync([happened.OrganisationId], stop);
}
