using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>An organisation's public page. One query, and one more for those who may change it.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class ShowModel(AppDb db, PlaceBook places, Actor actor, PageFrame frame) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public Place? Place { get; private set; }

    /// <summary>Mail to its address comes back: told to whoever can correct it.</summary>
    public TroubledAddress? Trouble { get; private set; }

    /// <summary>How fresh the entry is; null for what the register does not list.</summary>
    public UpkeepView? Upkeep => Organisation.IsListed ? new UpkeepView(Organisation, actor.ActsFor(Organisation.Id), MayEdit) : null;

    public bool MayEdit => MayChange(actor, Organisation);

    public bool MayInvite => Organisation.Id != Organisation.HostId && actor.ActsFor(Organisation.HostId) && actor.May(DirectoryPermissions.Register);

    public bool MaySeeMembers => actor.ActsFor(Organisation.Id) && actor.May(AccountPermissions.Members);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.Organisations.AsNoTracking().Include(one => one.Upkeep).FirstOrDefaultAsync(one => one.Id == id, stop) is not { } organisation) return NotFound();

        Organisation = organisation;
        frame.BrandOf = organisation.HostId;
        Place = places.Exactly(organisation.PlaceKey);
        if (MayEdit && organisation.Email?.ToLowerInvariant() is { } address)
            Trouble = await db.Set<TroubledAddress>().AsNoTracking().FirstOrDefaultAsync(one => one.Address == address, stop) is { IsUnreachable: true } trouble ? trouble : null;
        return Page();
    }

    /// <summary>Its own people may change it, and the liaison of the municipality on whose register it stands.</summary>
    internal static bool MayChange(Actor actor, Organisation organisation) =>
        (actor.ActsFor(organisation.Id) && actor.May(DirectoryPermissions.Own))
        || (actor.ActsFor(organisation.HostId) && actor.May(DirectoryPermissions.Register));
}
