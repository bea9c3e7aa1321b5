using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Memos;

/// <summary>Lets everybody read the memo, or takes it from the public pages. One button; opening the page changes nothing.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class PublishModel(AppDb db, TimeProvider clock) : MemoWorkPage(db)
{
    public bool IsPublished => Memo?.PublishedAt is not null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) && Memo is not null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, bool publish, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Memo is null) return NotFound();

        var outcome = publish ? Memo.Publish(Gathering, clock.UtcNow()) : Memo.Withdraw();
        return await SaveAsync(outcome, publish ? Texts.MemoIsPublished : Texts.MemoIsWithdrawn, Path, stop);
    }
}
