using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Api;
using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>Makes an address by which a list is opened without signing in, and takes such addresses back. The address is shown once. Two queries, and the save.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class ShareModel(AppDb db, CollectionDesk desk, OpenAddress whole, PageFrame frame, TimeProvider clock) : CollectionPage(db, desk, frame, clock)
{
    [BindProperty, Display(Name = nameof(Texts.ShareDays))]
    public int Days { get; set; } = CollectionLink.Days[1];

    public static IReadOnlyList<SelectListItem> Choices => [.. CollectionLink.Days.Select(days => new SelectListItem(string.Format(null, Texts.ShareDaysCount, days), $"{days}"))];

    public IReadOnlyList<CollectionLink> Links { get; private set; } = [];

    /// <summary>The address that was made by this answer.</summary>
    public string? Address { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ReadAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await ReadAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid || !CollectionLink.Days.Contains(Days)) return Refuse(DirectoryProblems.ShareDaysMissing, nameof(Days));

        var (link, token) = CollectionLink.To(id, Days, Now);
        return await DecideAsync(
            async () =>
            {
                // Of many at once no more come through than a list may have: they wait for each other at the list.
                await Db.Collections.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ChangedAt, Now), stop);
                if (await Db.CollectionLinks.CountAsync(one => one.CollectionId == id && one.ExpiresAt > Now, stop) >= CollectionLink.Most) return DirectoryProblems.ShareTooMany;

                Db.CollectionLinks.Add(link);
                return Outcome.Done;
            },
            At + "/share",
            () =>
            {
                Address = whole.Of($"/{Collection.Language}/collection/shared/{token}");
                Links = [link, .. Links];
                Response.Headers.CacheControl = "no-store";
                return Page();
            },
            stop);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, Guid link, CancellationToken stop)
    {
        if (!await ReadAsync(id, stop)) return NotFound();

        return await DecideAsync(
            async () =>
            {
                await Db.CollectionLinks.Where(one => one.Id == link && one.CollectionId == id).ExecuteDeleteAsync(stop);
                return Outcome.Done;
            },
            Texts.ShareRevoked, At + "/share", stop);
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        Links = await Db.CollectionLinks.AsNoTracking().Where(one => one.CollectionId == id && one.ExpiresAt > Now).OrderByDescending(one => one.MadeAt).ThenBy(one => one.Id).Take(CollectionLink.Most).ToListAsync(stop);
        return true;
    }
}
