using System.ComponentModel.DataAnnotations;
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

/// <summary>The liaison reads what somebody has written, answers, and closes what has been answered. Three queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class ShowModel(AppDb db, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty, Required, StringLength(Enquiry.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.Answer), Description = nameof(Texts.AnswerHint))]
    public string Answer { get; set; } = "";

    public Enquiry Enquiry { get; private set; } = null!;

    /// <summary>As it was found: what could not be saved is not shown as if it had been.</summary>
    public IReadOnlyList<EnquiryMessage> Messages { get; private set; } = [];

    /// <inheritdoc cref="Messages"/>
    public EnquiryState State { get; private set; }

    public LocalizedText Liaison { get; private set; } = LocalizedText.Empty;

    public CaseList Cases { get; private set; } = null!;

    public Entity? Edited => Enquiry;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(id, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Enquiry.Step(EnquiryStep.Answer, Answer.Trim(), clock.UtcNow()), Texts.AnswerSent, $"/cooperation/enquiries/{id}", stop);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken stop)
    {
        // An answer begun and not sent is no reason to refuse.
        ModelState.Remove(nameof(Answer));
        return await FindAsync(id, stop)
            ? await SaveAsync(Enquiry.Step(EnquiryStep.Close, null, clock.UtcNow()), Texts.EnquiryIsClosed, "/cooperation", stop)
            : NotFound();
    }

    // Two who write in one moment: the later is told, on either database.
    protected override Problem? Explain(string constraint) => constraint.Contains("cooperation_enquiry_messages", StringComparison.Ordinal) ? CooperationProblems.EnquiryWrittenMeanwhile : null;

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Enquiries.Include(one => one.Messages).FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop) is not { } found) return false;

        (Enquiry, Messages, State) = (found, [.. found.Messages], found.State);
        var cases = await db.Cases.AsNoTracking().Where(one => one.EnquiryId == id && one.HostId == found.HostId).OrderBy(one => one.Id).Take(CaseList.Most).ToListAsync(stop);
        Cases = new CaseList(cases, clock.Today());
        if (found.AppointmentId is { } to) Liaison = await db.Appointments.AsNoTracking().Where(one => one.Id == to).Select(one => one.Title).FirstOrDefaultAsync(stop) ?? LocalizedText.Empty;
        return true;
    }
}
