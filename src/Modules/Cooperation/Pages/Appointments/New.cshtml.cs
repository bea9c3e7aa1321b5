using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Appointments;

/// <summary>A municipality names a liaison. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class NewModel(AppDb db, Actor actor, IOrganisations organisations, TimeProvider clock) : AppointmentFormPage
{
    public void OnGet() => Form = new AppointmentForm { From = clock.Today() };

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!IsFit()) return Invalid();
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } municipality) return NotFound();

        var made = Appointment.Make(municipality.Id, municipality.PlaceKey, Form.Read(null), clock.UtcNow());
        if (!made.IsDone) return Refuse(made.Problem);

        db.Add(made.Value);
        return await SaveAsync(Outcome.Done, Texts.AppointmentSaved, $"/liaisons/{made.Value.Id}", stop);
    }
}
