using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Appointments;

/// <summary>The liaison keeps her appointment and its card true. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, Actor actor, TimeProvider clock) : AppointmentFormPage, IEdits
{
    public Appointment Appointment { get; private set; } = null!;

    public Entity? Edited => Appointment;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = AppointmentForm.Of(Appointment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!IsFit()) return Invalid();

        return await SaveAsync(Appointment.Change(Form.Read(Appointment), clock.UtcNow()), Texts.AppointmentSaved, $"/liaisons/{id}", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Appointment = (await db.Appointments.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Appointment is not null;
    }
}
