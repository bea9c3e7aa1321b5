using Kumppani.Forums.Ballots;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>Makes codes on cards for a pile at the door. They are shown by this answer and never again.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class CardsModel(AppDb db, CodeDesk desk, TimeProvider clock) : GatheringPage(db)
{
    [BindProperty]
    public CardsForm Form { get; set; } = new();

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Address => $"{Request.Host}{Request.PathBase}/vote";

    public string Link(string code) => $"{Request.Scheme}://{Address}#{code}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ShowAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var outcome = await Db.DecideAsync(
            async () =>
            {
                // The same form sent again makes no second pile.
                if (OperationKey is { } key) Db.Add(new Operation { Key = key, Location = $"/gatherings/{id}/ballots/cards", At = clock.UtcNow() });
                var printed = await desk.PrintAsync(id, Form.Number, stop);
                Codes = printed.Value ?? [];
                return new Outcome(printed.Problem);
            },
            stop);
        if (outcome.Problem is { } problem) return Refuse(problem, "Form.Number");

        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) && await Db.CodePools.AnyAsync(pool => pool.GatheringId == id, stop);
}
