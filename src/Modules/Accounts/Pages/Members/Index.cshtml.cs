using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>The people of the organisation acted for.</summary>
[Authorize(AccountPermissions.Members)]
internal sealed class IndexModel(IPeople people, Actor actor, OrganisationNames names) : PageModel
{
    public string OrganisationName { get; private set; } = "";

    public IReadOnlyList<Member> Members { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        OrganisationName = (await names.OfAsync([actor.OrganisationId], stop))[actor.OrganisationId];
        Members = await people.MembersAsync(actor.OrganisationId, stop);
    }
}
