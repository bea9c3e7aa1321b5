using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>A page about one role in the organisation acted for; another's is not found.</summary>
internal abstract class MemberPage(IPeople people, Actor actor) : FormPage
{
    public Member Member { get; private set; } = null!;

    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var found = (await people.MembersAsync(actor.OrganisationId, stop)).FirstOrDefault(member => member.MembershipId == id);
        Member = found!;
        return found is not null;
    }
}
