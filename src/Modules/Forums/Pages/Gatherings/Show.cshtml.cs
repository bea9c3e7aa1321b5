using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>A gathering's public page. Seven queries.</summary>
[AllowAnonymous]
internal sealed class ShowModel(AppDb db, Actor actor, IOrganisations organisations, PlaceBook places, AttachmentDesk files, TimeProvider clock) : PageModel
{
    public Gathering Gathering { get; private set; } = null!;

    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>Host and co-hosts by name.</summary>
    public string Hosts { get; private set; } = "";

    public bool IsOpen { get; private set; }

    public bool IsMine { get; private set; }

    public bool HasMemo { get; private set; }

    public IReadOnlyList<Attachment> Attachments { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var found = await db.Gatherings.AsNoTracking().AsSplitQuery()
            .Include(gathering => gathering.Agenda.OrderBy(item => item.Position))
            .Include(gathering => gathering.Places)
            .FirstOrDefaultAsync(gathering => gathering.Id == id, stop);
        if (found is null) return NotFound();

        Gathering = found;
        Places = [.. found.Places.Select(place => places.Exactly(place.PlaceKey)).OfType<Place>().OrderBy(place => place.NameFi, StringComparer.Ordinal)];
        IsOpen = found.TakesRegistrations(clock.UtcNow());

        var parties = await db.Set<Party>().Where(party => party.RecordId == id).Select(party => party.OrganisationId).ToListAsync(stop);
        var hosts = await organisations.FindAsync([found.HostId, .. parties], stop);
        Hosts = string.Join(", ", new[] { found.HostId }.Concat(parties).Select(host => hosts.GetValueOrDefault(host)?.Name).OfType<string>());
        IsMine = actor.May(ForumPermissions.Host) && (actor.ActsFor(found.HostId) || parties.Exists(actor.ActsFor));
        HasMemo = await db.Memos.AnyAsync(memo => memo.GatheringId == id && memo.PublishedAt != null, stop);
        Attachments = await files.OfAsync(new RecordRef(Gathering.RecordKind, id), stop);
        return Page();
    }
}
