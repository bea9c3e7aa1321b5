using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>
/// On an organisation's page: whose partner it is, in which form and since when, the reader's own municipality first. Its own people also see what is not public
/// and what has ended. One query, and one for the names where there are any.
/// </summary>
internal sealed class PartnerSection(AppDb db, IOrganisations organisations, PlaceBook places, PartnershipList list, Actor actor) : IOrganisationSection
{
    public const int Most = 50;

    public int Order => 10;

    public async Task<OrganisationSection?> SectionAsync(Guid organisationId, CancellationToken stop)
    {
        var isOwn = actor.ActsFor(organisationId);
        var readerId = actor.OrganisationId;
        // The visibility filter leaves the partner and the municipality what is not public.
        var all = db.Partnerships.AsNoTracking().Where(one => one.PartnerId == organisationId);
        var found = await (isOwn ? all : list.Open(all)).OrderBy(one => one.HostId != readerId).ThenBy(one => one.EndedOn != null).ThenByDescending(one => one.Id)
            .Take(Most + 1).ToListAsync(stop);
        var mayAdd = !isOwn && actor.May(CooperationPermissions.Keep);
        if (found.Count == 0 && !mayAdd) return null;

        var hosts = await organisations.FindAsync([organisationId, .. found.Select(one => one.HostId).Distinct()], stop);
        // What has ended begins nothing new.
        var addPath = mayAdd && hosts.GetValueOrDefault(organisationId) is { EndedOn: null } ? $"cooperation/partnerships/new?partner={organisationId}" : null;
        if (found.Count == 0 && addPath is null) return null;

        var rows = found.Take(Most).Where(one => hosts.ContainsKey(one.HostId)).Select(one => (one, hosts[one.HostId].Name, PathOf(hosts[one.HostId])));
        return new OrganisationSection(Texts.Partnerships, "/Pages/Partnerships/_OfOrganisation.cshtml", new PartnerView([.. rows], list.Today, isOwn, found.Count > Most, addPath));
    }

    private string? PathOf(OrganisationInfo host) =>
        host.Kind is OrganisationKind.Municipality && places.Exactly(host.PlaceKey) is { } place ? $"{place.Slug}/cooperation/partnerships" : null;
}
