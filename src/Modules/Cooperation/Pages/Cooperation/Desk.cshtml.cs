using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Pages.Cases;
using Kumppani.Cooperation.Pages.Enquiries;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Cooperation;

/// <summary>The liaison's desk: who waits for an answer, which matters a unit has not answered, the overdue first. Four queries.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class DeskModel(AppDb db, Actor actor, IOrganisations organisations, PlaceBook places, TimeProvider clock) : PageModel
{
    private const int Most = 20;

    public Place? Place { get; private set; }

    public IReadOnlyList<EnquiryRow> Waiting { get; private set; } = [];

    public CaseList Cases { get; private set; } = null!;

    public IReadOnlyList<Appointment> Appointments { get; private set; } = [];

    public DateOnly Today { get; } = clock.Today();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var municipality = (await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId);
        Place = municipality is null ? null : places.Find(municipality.PlaceKey)?.Place;
        var mine = actor.OrganisationId;
        Waiting = await EnquiryRow.Of(db.Enquiries.Where(one => one.HostId == mine && one.State == EnquiryState.Open && one.ForgottenAt == null).OrderBy(one => one.Id).Take(Most)).ToListAsync(stop);
        Cases = new CaseList(await db.Cases.AsNoTracking().Where(one => one.HostId == mine && one.AnsweredAt == null).OrderBy(one => one.DueOn).ThenBy(one => one.Id).Take(Most).ToListAsync(stop), Today);
        Appointments = await db.Appointments.AsNoTracking().Where(one => one.HostId == mine).OrderByDescending(one => one.Id).Take(Most).ToListAsync(stop);
    }
}
