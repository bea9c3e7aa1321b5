using Kumppani.Cooperation.Data;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>
/// Partnerships say of their partner what the register says now: how it is called, and whether it has ended. They are not ended with it: the liaison finds them
/// among those that have run out.
/// </summary>
internal sealed class PartnersFollow(AppDb db, IOrganisations organisations) : IHandle<OrganisationChanged>, IHandle<OrganisationEnded>, IHandle<OrganisationResumed>
{
    public Task HandleAsync(OrganisationChanged happened, CancellationToken stop) =>
        happened.Fields.Contains(nameof(OrganisationInfo.Name), StringComparer.Ordinal) ? FollowAsync(happened.OrganisationId, stop) : Task.CompletedTask;

    public Task HandleAsync(OrganisationEnded happened, CancellationToken stop) => FollowAsync(happened.OrganisationId, stop);

    public Task HandleAsync(OrganisationResumed happened, CancellationToken stop) => FollowAsync(happened.OrganisationId, stop);

    // From the register and not from what happened, which may be told late, or twice.
    private async Task FollowAsync(Guid partnerId, CancellationToken stop)
    {
        if ((await organisations.FindAsync([partnerId], stop)).GetValueOrDefault(partnerId) is not { } partner) return;

        var sort = SortKey.Of(partner.Name);
        await db.ChangeAsync(
            () => db.Partnerships.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.PartnerId == partner.Id)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(one => one.PartnerName, partner.Name).SetProperty(one => one.PartnerSort, sort).SetProperty(one => one.PartnerEndedOn, partner.EndedOn), stop),
            stop);
    }
}
