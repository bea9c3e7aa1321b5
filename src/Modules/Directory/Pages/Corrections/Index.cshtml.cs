using Kumppani.Directory.Corrections;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Corrections;

/// <summary>The corrections suggested to one's own association's entry or to one's register, those that wait first. One query.</summary>
[Authorize]
internal sealed class IndexModel(AppDb db, Actor actor) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<CorrectionRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Rows = await db.CorrectionsFor(actor)
            .Join(db.Organisations, correction => correction.OrganisationId, one => one.Id, (correction, one) => new { correction, one.Name })
            .OrderBy(pair => pair.correction.SettledAt != null).ThenByDescending(pair => pair.correction.Id).Take(Most)
            .Select(pair => new CorrectionRow(pair.correction.Id, pair.Name, pair.correction.Text, pair.correction.At, pair.correction.State))
            .ToListAsync(stop);
}
