using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import.Remembered;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Import;

/// <summary>A file that is remembered by its headers: its name is changed, or it is forgotten. One query.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class MappingModel(AppDb db, ImportMemory memory) : FormPage, IEdits
{
    [BindProperty]
    public MappingForm Form { get; set; } = new();

    public SavedMapping Mapping { get; private set; } = null!;

    public Entity? Edited => Mapping;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        Form = new MappingForm { Name = Mapping.Name };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Mapping.Rename(Form.Name), Texts.Saved, "/associations/import/remembered", stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        ModelState.Clear();
        db.Remove(Mapping);
        return await SaveAsync(Outcome.Done, Texts.ImportMappingRemoved, "/associations/import/remembered", stop);
    }

    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await memory.Mappings.FirstOrDefaultAsync(one => one.Id == id, stop) is not { } found) return NotFound();

        Mapping = found;
        return null;
    }
}
