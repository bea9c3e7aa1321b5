using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Statements;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>The liaison reads a piece of feedback and answers it, once. One query, and the save.</summary>
[Authorize(DirectoryPermissions.Notices)]
internal sealed class AnswerModel(AppDb db, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty, Required, StringLength(AccessibilityFeedback.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.FeedbackAnswer), Description = nameof(Texts.FeedbackAnswerHint))]
    public string Reply { get; set; } = "";

    public AccessibilityFeedback Feedback { get; private set; } = null!;

    public Entity? Edited => Feedback;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(id, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Feedback.Reply(Reply.Trim(), clock.UtcNow()), Texts.FeedbackAnswerSaved, "/municipality/accessibility", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Feedback = (await db.Feedback.FirstOrDefaultAsync(one => one.Id == id && one.OrganisationId == actor.OrganisationId, stop))!;
        return Feedback is not null;
    }
}
