using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.WorkLog;

/// <summary>Mends an entry of the work log. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty]
    public LogForm Form { get; set; } = new();

    public LogEntry Entry { get; private set; } = null!;

    public Entity? Edited => Entry;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = LogForm.Of(Entry);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var today = clock.Today();
        return await SaveAsync(
            Entry.Change(Form.On!.Value, Form.Duty!.Value, Form.Text.Trim(), Form.Minutes!.Value, Form.Contacts!.Value, today), Texts.LogSaved, "/cooperation/log", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Entry = (await db.WorkLog.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Entry is not null;
    }
}
