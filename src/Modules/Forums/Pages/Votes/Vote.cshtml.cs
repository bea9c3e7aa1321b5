using Kumppani.Forums.Ballots;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Votes;

/// <summary>Votes with a code: the code, then the options, then one post. The code is in no address, and a vote leaves nothing but a count.</summary>
[AllowAnonymous]
internal sealed class VoteModel(AppDb db, BallotBox box, CodeGuard guard) : FormPage
{
    private Guid codeId;

    [BindProperty]
    public VoteForm Form { get; set; } = new();

    /// <summary>The ballot to vote in; null while the code is asked for.</summary>
    public Ballot? Ballot { get; private set; }

    public LocalizedText Gathering { get; private set; } = LocalizedText.Empty;

    /// <summary>On whose table the vote is taken; null while the code is asked for.</summary>
    public Guid? HostId { get; private set; }

    public IEnumerable<SelectListItem> Options => Ballot!.Options.Select(option => new SelectListItem(option.Title.ToString(), option.Id.ToString()));

    public void OnGet() => NoStore();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        NoStore();
        if (!ModelState.IsValid) return Invalid();
        return await FindAsync(stop) is { } problem ? Refuse(problem, "Form.Code") : Page();
    }

    public async Task<IActionResult> OnPostCastAsync(CancellationToken stop)
    {
        NoStore();
        if (!ModelState.IsValid) return Invalid();
        if (await FindAsync(stop) is { } problem) return Refuse(problem, "Form.Code");

        var outcome = await box.CastAsync(Ballot!.Id, codeId, Form.Choices, stop);
        if (outcome.IsDone) return Go("/vote/thanks");
        if (outcome.Problem == WorkshopProblems.CodeSpent || outcome.Problem == WorkshopProblems.BallotIsClosed) Ballot = null;
        return Refuse(outcome.Problem!, Ballot is null ? "Form.Code" : "Form.Choices");
    }

    // The ballot the form names, or the first open one in which the code has not been used.
    private async Task<Problem?> FindAsync(CancellationToken stop)
    {
        if (await guard.TryAsync(stop) is not { } tried) return WorkshopProblems.TooManyTries;

        var hash = Secrets.Hash(Secrets.Normalise(Form.Code));
        if (await db.VotingCodes.AsNoTracking().FirstOrDefaultAsync(code => code.CodeHash == hash, stop) is not { } known) return WorkshopProblems.CodeWrong;

        await guard.RightAsync(tried, stop);
        codeId = known.Id;
        var ballots = await (
            from right in db.VotingRights
            where right.CodeId == known.Id
            join ballot in db.Set<Ballot>() on right.BallotId equals ballot.Id
            where ballot.State == BallotState.Open
            orderby ballot.OpenedAt
            select new { ballot.Id, right.Spent }).ToListAsync(stop);
        var chosen = ballots.Find(ballot => ballot.Id == Form.BallotId) ?? ballots.Find(ballot => !ballot.Spent) ?? ballots.FirstOrDefault();
        if (chosen is null) return WorkshopProblems.NoOpenBallot;
        if (chosen.Spent) return WorkshopProblems.CodeSpent;

        Ballot = await db.WholeBallots.AsNoTracking().FirstAsync(ballot => ballot.Id == chosen.Id, stop);
        var gathering = await db.Gatherings.Where(one => one.Id == known.GatheringId).Select(one => new { one.Title, one.HostId }).FirstOrDefaultAsync(stop);
        (Gathering, HostId) = (gathering?.Title ?? LocalizedText.Empty, gathering?.HostId);
        return null;
    }

    private void NoStore() => Response.Headers.CacheControl = "no-store";
}
