using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>A page on a round of one's own municipality.</summary>
internal abstract class OwnRoundPage(AppDb db, AssessmentBook book, Actor actor) : FormPage, IEdits
{
    public AssessmentRound Round { get; private set; } = null!;

    public bool IsOpen => Round.IsOpenOn(Today);

    public Entity? Edited => Round;

    protected DateOnly Today => book.Today;

    protected string Path => $"/cooperation/assessments/{Round.Id}";

    /// <summary>One query.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Round = (await db.AssessmentRounds.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Round is not null;
    }
}
