using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Issues;
using Kumppani.Cooperation.Pages.Cases;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>The liaison answers a matter in public and puts aside what has been answered; a unit's answer to a case is there to be used. Four queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class HandleModel(AppDb db, IssueGatherings gatherings, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public Issue Issue { get; private set; } = null!;

    /// <summary>As it was found: what could not be saved is not shown as if it had been.</summary>
    public IssueState State { get; private set; }

    public CaseList Cases { get; private set; } = null!;

    /// <summary>Where it is taken up; null for nowhere.</summary>
    public RecordCard? Gathering { get; private set; }

    public Entity? Edited => Issue;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = new AnswerForm { Text = TextVersions.Of(Issue.Answer), Unit = Issue.Unit };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var unit = Typed.Tidy(Form.Unit);
        return await SaveAsync(Issue.Reply(Form.Text.Over(Issue.Answer), unit, clock.UtcNow()), Texts.IssueAnswerSaved, $"/cooperation/issues/{id}", stop);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(id, stop) ? await SaveAsync(Issue.Close(clock.UtcNow()), Texts.IssueIsClosed, "/cooperation/issues", stop) : NotFound();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Issues.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop) is not { } found) return false;

        (Issue, State) = (found, found.State);
        var cases = await db.Cases.AsNoTracking().Where(one => one.IssueId == id && one.HostId == found.HostId).OrderBy(one => one.Id).Take(CaseList.Most).ToListAsync(stop);
        Gathering = await gatherings.OfAsync(id, stop);
        Cases = new CaseList(cases, clock.Today());
        return true;
    }
}
