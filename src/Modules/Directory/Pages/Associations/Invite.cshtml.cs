using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>The liaison invites an association's main user, who then invites the others. Two queries to show it.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class InviteModel(AppDb db, Actor actor, IPeople people) : FormPage
{
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The names of those who keep its data already.</summary>
    public IReadOnlyList<string> MainUsers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        ModelState.Clear();
        Form = new InviteForm { Email = Organisation.Email ?? "", DisplayName = Organisation.ContactRole ?? "", Language = Organisation.Language };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Email, out var address)) return Refuse(DirectoryProblems.EmailWrong, "Form.Email");

        return await DecideAsync(
            async () =>
            {
                // So that it does not leave the register, or end, in the same moment.
                if (await db.Organisations.Where(one => one.Id == id && one.EndedOn == null).HoldAsync(stop) != 1) return DirectoryProblems.OrganisationGone;
                return new Outcome((await people.InviteAsync(address.Value, Form.DisplayName.Trim(), Form.Language!, id, Role.MainUser, stop)).Problem);
            },
            Texts.InviteSent,
            $"/associations/{id}",
            stop);
    }

    protected override Problem? Explain(string constraint) =>
        constraint.StartsWith("IX_accounts_", StringComparison.Ordinal) ? DirectoryProblems.InvitedMeanwhile : null;

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var organisation = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.HostId == db.ActingFor && one.Id != one.HostId && one.EndedOn == null, stop);
        if (organisation is null || !actor.ActsFor(organisation.HostId)) return false;

        Organisation = organisation;
        MainUsers = [.. (await people.MembersAsync(id, stop)).Where(member => member.Role == Role.MainUser).Select(member => member.DisplayName)];
        return true;
    }
}
