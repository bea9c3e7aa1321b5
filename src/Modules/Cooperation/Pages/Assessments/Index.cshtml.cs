using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>The rounds of one's own municipality, the newest first. One query.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(AssessmentBook book, Actor actor) : PageModel
{
    public IReadOnlyList<AssessmentRound> Rounds { get; private set; } = [];

    public DateOnly Today => book.Today;

    public bool MayOpen => !Rounds.Any(one => one.IsOpenOn(Today));

    public async Task OnGetAsync(CancellationToken stop) => Rounds = [.. (await book.RoundsAsync(actor.OrganisationId, stop)).Select(one => one.Round)];
}
