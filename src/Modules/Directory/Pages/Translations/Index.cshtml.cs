using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Translations;

/// <summary>What a bilingual municipality has published in one language only. One query, and those of each module.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class IndexModel(AppDb db, Actor actor, PlaceBook places, IEnumerable<ITranslationGaps> sources) : PageModel
{
    /// <summary>So many records of each kind are looked at.</summary>
    public const int Most = 200;

    public bool IsBilingual { get; private set; }

    public IReadOnlyList<TranslationGap> Gaps { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var key = await db.Organisations.Where(one => one.Id == actor.OrganisationId).Select(one => one.PlaceKey).FirstOrDefaultAsync(stop);
        IsBilingual = key is not null && places.Exactly(key) is { } place && ServiceLanguages.Of(place).Count > 1;

        List<TranslationGap> gaps = [];
        foreach (var source in sources) gaps.AddRange(await source.GapsAsync(actor.OrganisationId, Most, stop));
        Gaps = gaps;
        IsBilingual |= gaps.Count > 0;
    }
}
