using Kumppani.Forums.Ballots;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>Makes codes on cards for a pile at the door. They are shown by this answer and never again.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class CardsModel(AppDb db, CodeDesk desk) : GatheringPage(db)
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

        IReadOnlyList<string> printed = [];
        return await DecideAsync(
            async () =>
            {
                var codes = await desk.PrintAsync(id, Form.Number, stop);
                printed = codes.Value ?? [];
                return new Outcome(codes.Problem);
            },
            $"/gatherings/{id}/ballots/cards",
            () => Show(printed),
            stop);
    }

    private PageResult Show(IReadOnlyList<string> codes)
    {
        Codes = codes;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) && await Db.CodePools.AnyAsync(pool => pool.GatheringId == id, stop);
}
