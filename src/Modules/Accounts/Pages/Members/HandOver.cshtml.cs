using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>One form when a board changes: the successor is invited, and the old role ends when she has taken it up.</summary>
[Authorize(AccountPermissions.Members)]
internal sealed class HandOverModel(IPeople people, HandOver handOver, Actor actor) : MemberPage(people, actor)
{
    private readonly Actor actor = actor;

    [BindProperty]
    public HandOverForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        ModelState.Clear();
        Form.Language = Language.Current.Code;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Address, out var address)) return Refuse(AccountProblems.AddressInvalid, "Form.Address");

        return await DecideAsync(
            () => handOver.BeginAsync(
                id, actor.OrganisationId, address.Value, Form.DisplayName.Trim(), Form.Language!, LastDay.Over(Form.LastDay), LastDay.Over(Form.OldLastDay), stop),
            Texts.HandOverBegun,
            "/members",
            stop);
    }

    protected override Problem? Explain(string constraint) =>
        constraint.StartsWith("IX_accounts_", StringComparison.Ordinal) ? AccountProblems.InvitedMeanwhile : null;
}
