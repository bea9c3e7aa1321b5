using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Figures;

/// <summary>Mends the key figures of a year. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, Actor actor) : FormPage, IEdits
{
    [BindProperty]
    public FiguresForm Form { get; set; } = new();

    public KeyFigures Figures { get; private set; } = null!;

    public Entity? Edited => Figures;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = FiguresForm.Of(Figures);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Form.EnterInto(Figures), Texts.FiguresSaved, "/cooperation/figures", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Figures = (await db.Figures.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Figures is not null;
    }
}
