using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Help;

/// <summary>A help link is changed, read again, or follows its page to where that has moved. One query, and the save.</summary>
[Authorize(CooperationPermissions.Help)]
internal sealed class EditModel(AppDb db, Actor actor, TimeProvider clock) : HelpLinkPage(db, actor, clock)
{
    [BindProperty]
    public HelpForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = HelpForm.Of(Link);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        return ModelState.IsValid ? await SaveAsync(Link.Change(Form.Details(Link), Today), Texts.HelpSaved, "/cooperation/help", stop) : Invalid();
    }

    public Task<IActionResult> OnPostReadAsync(Guid id, CancellationToken stop) => DoAsync(id, link => link.Read(Today), Texts.HelpReadSaved, stop);

    public Task<IActionResult> OnPostFollowAsync(Guid id, CancellationToken stop) => DoAsync(id, link => link.Follow(), Texts.HelpFollowed, stop);

    protected override Problem? Explain(string constraint) => constraint == HelpLink.OneAnAddress ? CooperationProblems.HelpThere : null;

    // What is refused is shown with the link as it is, since the button brings no fields.
    private async Task<IActionResult> DoAsync(Guid id, Func<HelpLink, Outcome> step, string say, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = HelpForm.Of(Link);
        return await SaveAsync(step(Link), say, $"/cooperation/help/{id}/edit", stop);
    }
}
