using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Statements;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>What the liaison has to do about accessibility: the statement in force, and feedback, the unanswered first by due date. Three queries.</summary>
[Authorize(DirectoryPermissions.Notices)]
internal sealed class DeskModel(AppDb db, Actor actor, PlaceBook places, TimeProvider clock) : PageModel
{
    private const int Most = 50;

    public Place? Place { get; private set; }

    public (int Number, DateTime PublishedAt, DateOnly AssessedOn)? Statement { get; private set; }

    public IReadOnlyList<AccessibilityFeedback> Open { get; private set; } = [];

    public IReadOnlyList<AccessibilityFeedback> Answered { get; private set; } = [];

    public DateOnly Today { get; } = DateOnly.FromDateTime(Ui.Languages.Dates.Local(clock.GetUtcNow().UtcDateTime));

    /// <summary>A statement is to be looked at again within a year.</summary>
    public bool IsStale => Statement is { } statement && statement.AssessedOn.AddYears(1) <= Today;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var key = await db.Organisations.Where(one => one.Id == actor.OrganisationId).Select(one => one.PlaceKey).FirstOrDefaultAsync(stop);
        Place = key is null ? places.FindBySlug("suomi")!.Place : places.Exactly(key);
        var newest = await db.Statements.Where(one => one.OrganisationId == actor.OrganisationId).OrderByDescending(one => one.Number)
            .Select(one => new { one.Number, one.PublishedAt, one.AssessedOn }).FirstOrDefaultAsync(stop);
        Statement = newest is null ? null : (newest.Number, newest.PublishedAt, newest.AssessedOn);
        var feedback = db.Feedback.AsNoTracking().Where(one => one.OrganisationId == actor.OrganisationId);
        Open = await feedback.Where(one => one.AnsweredAt == null).OrderBy(one => one.DueOn).ThenBy(one => one.Id).Take(Most).ToListAsync(stop);
        Answered = await feedback.Where(one => one.AnsweredAt != null).OrderByDescending(one => one.AnsweredAt).ThenBy(one => one.Id).Take(Most).ToListAsync(stop);
    }
}
