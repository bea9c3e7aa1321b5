using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>The liaison opens a list of the municipality to everybody, or takes it back. Two queries, and the save.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class PublishModel(AppDb db, CollectionDesk desk, PlaceBook places, PageFrame frame, TimeProvider clock) : CollectionPage(db, desk, frame, clock)
{
    /// <summary>Languages of the municipality that the list is not written in.</summary>
    public IReadOnlyList<string> MissingLanguages => place is null ? [] : ServiceLanguages.Missing([place], Collection.Title);

    /// <summary>It was open to everybody when it was read; a step that is refused leaves it so.</summary>
    public bool IsOpen { get; private set; }

    private Place? place;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ReadAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await ReadAsync(id, stop)) return NotFound();
        if (IsOpen) return await SaveAsync(Collection.Withdraw(Now), Texts.CollectionWithdrawn, At, stop);
        if (UnaskedLanguage(MissingLanguages) is { } unasked) return Refuse(unasked);

        return await SaveAsync(Collection.Publish(place!.Key, Now), Texts.CollectionPublished, At, stop);
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        IsOpen = Collection.IsPublished;
        var key = await Db.Organisations.Where(one => one.Id == Collection.HostId && one.Kind == OrganisationKind.Municipality).Select(one => one.PlaceKey).FirstOrDefaultAsync(stop);
        place = key is null ? null : places.Exactly(key);
        return place is not null;
    }
}
