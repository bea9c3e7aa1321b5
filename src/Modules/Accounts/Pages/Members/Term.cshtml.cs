using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>Until when a role holds; it then ends by itself.</summary>
[Authorize(AccountPermissions.Members)]
internal sealed class TermModel(IPeople people, Terms terms, Actor actor) : MemberPage(people, actor)
{
    private readonly Actor actor = actor;

    [BindProperty]
    public TermForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        ModelState.Clear();
        Form.LastDay = LastDay.Of(Member.Until);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await DecideAsync(() => terms.SetAsync(id, actor.OrganisationId, LastDay.Over(Form.LastDay), stop), Ui.Words.Saved, "/members", stop);
    }
}
