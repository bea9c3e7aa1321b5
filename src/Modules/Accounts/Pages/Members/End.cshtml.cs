using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>Asks once more before a role ends.</summary>
[Authorize(AccountPermissions.Members)]
internal sealed class EndModel(IPeople people, Actor actor) : FormPage
{
    public Member Member { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop)
            ? await DecideAsync(() => people.EndAsync(id, actor.OrganisationId, stop), Texts.RoleEnded, Member.PersonId == actor.PersonId ? "/act-for" : "/members", stop)
            : NotFound();

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var found = (await people.MembersAsync(actor.OrganisationId, stop)).FirstOrDefault(member => member.MembershipId == id);
        Member = found!;
        return found is not null;
    }
}
