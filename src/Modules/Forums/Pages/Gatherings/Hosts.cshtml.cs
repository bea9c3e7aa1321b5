using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>Several municipalities call a gathering together: a co-host has the same rights as the host (E12). Three queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class HostsModel(AppDb db, IOrganisations organisations, PlaceBook places) : GatheringPage(db)
{
    [BindProperty, Required, StringLength(100), Display(Name = nameof(Texts.HostMunicipality), Description = nameof(Texts.HostMunicipalityHint))]
    public string Municipality { get; set; } = "";

    public string Host { get; private set; } = "";

    public IReadOnlyList<(Guid OrganisationId, string Name)> CoHosts { get; private set; } = [];

    private List<Party> Parties { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ShowAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var key = places.FindMunicipality(Municipality)?.Place.Key;
        if (key is null || await organisations.MunicipalityAsync(key, stop) is not { } found) return Refuse(GatheringProblems.HostUnknown, nameof(Municipality));
        if (found.Id == Gathering.HostId || Parties.Exists(party => party.OrganisationId == found.Id)) return Refuse(GatheringProblems.HostAlready, nameof(Municipality));

        Db.Add(new Party { RecordId = id, OrganisationId = found.Id });
        return await SaveAsync(Outcome.Done, string.Format(null, Texts.HostAdded, found.Name), $"/gatherings/{id}/hosts", stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid organisationId, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();

        ModelState.Clear();
        Db.RemoveRange(Parties.Where(party => party.OrganisationId == organisationId));

        // A co-host who leaves does not see the gathering any more.
        var next = Db.Actor.ActsFor(organisationId) ? "/gatherings" : $"/gatherings/{id}/hosts";
        return await SaveAsync(Outcome.Done, Texts.HostRemoved, next, stop);
    }

    protected override Problem? Explain(string constraint) => constraint == "PK_parties" ? GatheringProblems.HostAlready : null;

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        Parties = await Db.Set<Party>().Where(party => party.RecordId == id).ToListAsync(stop);
        var names = await organisations.FindAsync([Gathering.HostId, .. Parties.Select(party => party.OrganisationId)], stop);
        Host = names.GetValueOrDefault(Gathering.HostId)?.Name ?? "";
        CoHosts = [.. Parties.Select(party => (party.OrganisationId, names.GetValueOrDefault(party.OrganisationId)?.Name ?? "")).OrderBy(one => one.Item2, StringComparer.CurrentCulture)];
        return true;
    }
}
