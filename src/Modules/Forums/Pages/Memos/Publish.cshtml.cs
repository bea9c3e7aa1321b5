using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Memos;

/// <summary>Lets everybody read the memo, or takes it from the public pages. One button; opening the page changes nothing.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class PublishModel(AppDb db, PlaceBook places, TimeProvider clock) : MemoWorkPage(db)
{
    /// <summary>Languages of the gathering's municipalities in which something is not written.</summary>
    public IReadOnlyList<string> MissingLanguages { get; private set; } = [];

    public bool IsPublished => Memo?.PublishedAt is not null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindMemoAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, bool publish, CancellationToken stop)
    {
        if (!await FindMemoAsync(id, stop) || Memo is null) return NotFound();
        if (publish && UnaskedLanguage(MissingLanguages) is { } unasked) return Refuse(unasked);

        var outcome = publish ? Memo.Publish(Gathering, clock.UtcNow()) : Memo.Withdraw();
        return await SaveAsync(outcome, publish ? Texts.MemoIsPublished : Texts.MemoIsWithdrawn, Path, stop);
    }

    private async Task<bool> FindMemoAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Memo is null) return false;

        var keys = await Db.GatheringPlaces.Where(place => place.GatheringId == id).Select(place => place.PlaceKey).ToListAsync(stop);
        MissingLanguages = Memo.PublishedAt is null ? ServiceLanguages.Missing(keys.Select(places.Exactly).OfType<Place>(), Memo.Words) : [];
        return true;
    }
}
