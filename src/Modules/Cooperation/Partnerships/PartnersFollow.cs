using Kumppani.Cooperation.Data;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>A partner that is called by another name on the register is called so in its partnerships; those of one that ends have run out with it.</summary>
internal sealed class PartnersFollow(AppDb db, IOrganisations organisations) : IHandle<OrganisationChanged>, IHandle<OrganisationEnded>
{
    public async Task HandleAsync(OrganisationChanged happened, CancellationToken stop)
    {
        if (!happened.Fields.Contains(nameof(OrganisationInfo.Name), StringComparer.Ordinal)) return;
        if ((await organisations.FindAsync([happened.OrganisationId], stop)).GetValueOrDefault(happened.OrganisationId) is not { } partner) return;

        var sort = SortKey.Of(partner.Name);
        await db.ChangeAsync(
            () => db.Partnerships.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.PartnerId == partner.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.PartnerName, partner.Name).SetProperty(one => one.PartnerSort, sort), stop),
            stop);
    }

    // The liaison finds them among those that have run out, and says how each ended.
    public Task HandleAsync(OrganisationEnded happened, CancellationToken stop)
    {
        DateOnly? on = happened.On;
        return db.ChangeAsync(
            () => db.Partnerships.IgnoreQueryFilters([AppDb.VisibilityFilter])
                .Where(one => one.PartnerId == happened.OrganisationId && one.EndedOn == null && (one.Until == null || one.Until > on) && (one.Since == null || one.Since <= on))
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Until, on), stop),
            stop);
    }
}
