using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>Asks once more before a role ends.</summary>
[Authorize(AccountPermissions.Members)]
internal sealed class EndModel(IPeople people, Actor actor) : MemberPage(people, actor)
{
    private readonly IPeople people = people;
    private readonly Actor actor = actor;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop)
            ? await DecideAsync(() => people.EndAsync(id, actor.OrganisationId, stop), Texts.RoleEnded, Member.PersonId == actor.PersonId ? "/act-for" : "/members", stop)
            : NotFound();
}
