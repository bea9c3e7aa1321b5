using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Upkeep;

/// <summary>An association's own people say that its entry is true, or the liaison that she has checked it. One query, and the save.</summary>
[Authorize]
internal sealed class ConfirmModel(AppDb db, Actor actor, UpkeepDesk desk, TimeProvider clock) : FormPage
{
    public Organisation Organisation { get; private set; } = null!;

    public bool IsOwn => actor.ActsFor(Organisation.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var way = IsOwn ? ConfirmedBy.Association : ConfirmedBy.Liaison;
        return await DecideAsync(() => desk.ConfirmAsync(Organisation, way, clock.UtcNow(), stop), Texts.UpkeepConfirmed, $"/associations/{id}", stop);
    }

    // Two who confirm an entry for the first time in one moment say the same.
    protected override Problem? Explain(string constraint) => constraint.Contains("directory_upkeep", StringComparison.Ordinal) ? DirectoryProblems.UpkeepMeanwhile : null;

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Organisation = (await db.Organisations.Include(one => one.Upkeep).FirstOrDefaultAsync(one => one.Id == id && one.IsListed, stop))!;
        return Organisation is not null && ShowModel.MayChange(actor, Organisation);
    }
}
