using Kumppani.Forums.Ballots;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>Types the paper ballots in, as often as it takes until the ballot is closed.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class PaperModel(AppDb db, BallotBox box) : BallotPage(db)
{
    [BindProperty]
    public PaperForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, Guid ballotId, CancellationToken stop)
    {
        if (!await FindAsync(id, ballotId, stop)) return NotFound();
        if (Ballot.State is not BallotState.Open) return Go(At);

        Form = PaperForm.Of(Ballot);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid ballotId, CancellationToken stop)
    {
        if (!await FindAsync(id, ballotId, stop)) return NotFound();

        // The form follows the ballot's options whatever was sent.
        Form.Options = [.. Ballot.Options.Select(option => Form.Options.Find(line => line.Id == option.Id) ?? new PaperFormOption { Id = option.Id })];
        if (!ModelState.IsValid) return Invalid();

        var votes = Form.Options.ToDictionary(line => line.Id, line => line.Votes);
        return await DecideAsync(() => box.EnterPaperAsync(Ballot, Form.Ballots, votes, stop), Texts.PaperSaved, At, stop);
    }
}
