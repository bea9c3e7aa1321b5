using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>Invites someone to the organisation acted for, in one of the roles one may give.</summary>
[Authorize(AccountPermissions.Members)]
internal sealed class InviteModel(People people, Actor actor, OrganisationNames names, TimeProvider clock) : FormPage
{
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public string OrganisationName { get; private set; } = "";

    public IEnumerable<SelectListItem> Roles => Givable().Select(role => new SelectListItem(RoleWords.Of(role), role.ToString()));

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        if (Givable() is [var only]) Form.Role = only;
        Form.Language = Ui.Languages.Language.Current.Code;
        await NameAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await NameAsync(stop);
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Address, out var address)) return Refuse(AccountProblems.AddressInvalid, "Form.Address");
        if (!Givable().Contains(Form.Role!.Value)) return Refuse(AccountProblems.RoleNotYours, "Form.Role");

        var until = LastDay.Over(Form.LastDay);
        if (until <= clock.UtcNow()) return Refuse(AccountProblems.TermPast, "Form.LastDay");
        return await DecideAsync(
            async () => new Outcome((await people.InviteAsync(address.Value, Form.DisplayName.Trim(), Form.Language!, actor.OrganisationId, Form.Role.Value, until, stop)).Problem),
            Texts.Invited,
            "/members",
            stop);
    }

    protected override Problem? Explain(string constraint) =>
        constraint.StartsWith("IX_accounts_", StringComparison.Ordinal) ? AccountProblems.InvitedMeanwhile : null;

    private IReadOnlyList<Role> Givable() => actor.Role switch
    {
        Role.Operator => [Role.Operator],
        Role.Liaison => [Role.Liaison, Role.ServiceWorker],
        Role.MainUser => [Role.MainUser, Role.Editor],
        _ => [],
    };

    private async Task NameAsync(CancellationToken stop) => OrganisationName = (await names.OfAsync([actor.OrganisationId], stop))[actor.OrganisationId];
}
