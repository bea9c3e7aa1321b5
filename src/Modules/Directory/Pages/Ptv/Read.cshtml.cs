using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Ptv;

/// <summary>What an association offers is read from the national service catalogue now, without waiting for the night (requirement Y17). A query, and what <see cref="CatalogueReader"/> takes.</summary>
[Authorize]
internal sealed class ReadModel(AppDb db, CatalogueReader reader, Actor actor) : FormPage
{
    public Organisation Organisation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var asked = await reader.AskAsync(id, stop);
        return asked.IsDone
            ? await DecideAsync(() => reader.WriteAsync(id, asked.Value, stop), Texts.CatalogueAsked, $"/associations/{id}/catalogue", stop)
            : Refuse(asked.Problem);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Organisation = (await db.Organisations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop))!;
        return Organisation is { IsListed: true } && ShowModel.MayChange(actor, Organisation);
    }
}
