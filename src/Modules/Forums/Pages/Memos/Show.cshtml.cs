using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Memos;
using Kumppani.Forums.Memos;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Memos;

/// <summary>The memo: public when it is published, a preview for the gathering's hosts before. Also made for paper.</summary>
[AllowAnonymous]
internal sealed class ShowModel(AppDb db, MemoReader reader) : PageModel
{
    public Gathering Gathering { get; private set; } = null!;

    public Memo Memo { get; private set; } = null!;

    public MemoContent Assembled { get; private set; } = null!;

    public bool IsHost { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        IsHost = db.Actor.May(ForumPermissions.Host) && await db.OwnGatherings.AnyAsync(one => one.Id == id, stop);
        var memo = await db.WholeMemos.AsNoTracking().FirstOrDefaultAsync(one => one.GatheringId == id, stop);
        if (!IsHost && memo?.PublishedAt is null) return NotFound();

        var gathering = await db.Gatherings.AsNoTracking().Include(one => one.Agenda).FirstOrDefaultAsync(one => one.Id == id, stop);
        if (gathering is null) return NotFound();

        (Gathering, Memo) = (gathering, memo ?? Memo.FromProgramme(gathering));
        Assembled = await reader.ReadAsync(id, Memo.ShowsAnswers, stop);
        return Page();
    }

    public static string LanguageOf(LocalizedText text) => text.Best(Language.Current.Code).Language;
}
