using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>Names groups and words questions, in the language of the page.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class EditModel(AppDb db) : GatheringPage(db), IEdits
{
    private Workshop? workshop;

    [BindProperty]
    public WorkshopForm Form { get; set; } = new();

    public Entity? Edited => workshop;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();

        Form = WorkshopForm.Of(workshop!);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var groups = workshop!.Groups.Select(group => group.Id).ToList();
        var answers = await Db.Answers.Where(answer => groups.Contains(answer.GroupId)).Select(answer => new { answer.GroupId, answer.QuestionId }).ToListAsync(stop);
        var answered = answers.SelectMany(answer => new[] { answer.GroupId, answer.QuestionId }).ToHashSet();
        var outcome = workshop.Arrange([.. Form.Groups.Select(line => line.Line)], [.. Form.Questions.Select(line => line.Line)], Language.Current.Code, answered);
        return await SaveAsync(outcome, Texts.WorkshopChanged, $"/gatherings/{id}/workshop", stop);
    }

    // A group whose first answer was written while its line was emptied.
    protected override Problem? Explain(string constraint) => constraint == Database.InUse ? WorkshopProblems.HasAnswers : null;

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;
        workshop = await Db.WholeWorkshops.FirstOrDefaultAsync(one => one.GatheringId == id, stop);
        return workshop is not null;
    }
}
