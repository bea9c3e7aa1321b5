using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Pages.Cases;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Enquiries;

/// <summary>The liaison takes a matter forward: it becomes a case of a unit with a day to answer by (requirement E6). One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class ForwardModel(AppDb db, Actor actor, TimeProvider clock) : FormPage
{
    private const int DaysToAnswer = 30;

    [BindProperty]
    public CaseForm Form { get; set; } = new();

    public Guid EnquiryId { get; private set; }

    public string Subject { get; private set; } = "";

    private DateOnly Today => DateOnly.FromDateTime(Dates.Local(clock.UtcNow()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = new CaseForm { DueOn = Today.AddDays(DaysToAnswer) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var made = UnitCase.TakeForward(actor.OrganisationId, id, Form.Unit.Trim(), Form.Asked.Trim(), Form.DueOn!.Value, Today, clock.UtcNow());
        if (!made.IsDone) return Refuse(made.Problem, "Form.DueOn");

        db.Add(made.Value);
        return await SaveAsync(Outcome.Done, Texts.TakenForward, $"/cooperation/cases/{made.Value.Id}", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var subject = await db.Enquiries.Where(one => one.Id == id && one.HostId == actor.OrganisationId && one.ForgottenAt == null).Select(one => one.Subject).FirstOrDefaultAsync(stop);
        (EnquiryId, Subject) = (id, subject ?? "");
        return subject is not null;
    }
}
