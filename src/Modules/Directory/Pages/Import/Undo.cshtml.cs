using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Pages.Import;

/// <summary>Says what undoing an import would take back, and begins with it. Four queries to show it.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class UndoModel(AppDb db, ImportDesk desk, ImportUndo undo) : FormPage
{
    public ImportRun Run { get; private set; } = null!;

    public int Removed { get; private set; }

    public int Restored { get; private set; }

    public int Kept { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) =>
        await LoadAsync(id, stop) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        var answer = await DecideAsync(() => undo.BeginAsync(id, stop), null, $"/associations/import/{id}", stop);
        if (answer is not PageResult) return answer;

        db.ChangeTracker.Clear();
        return await LoadAsync(id, stop) ?? answer;
    }

    protected override Problem? Explain(string constraint) =>
        constraint == "IX_directory_organisations_HostId_BusinessId" ? DirectoryProblems.BusinessIdTaken : null;

    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not { } run) return NotFound();
        if (!run.CanBeUndone) return Go($"/associations/import/{id}");

        Run = run;
        (Removed, Restored, Kept) = await undo.ForeseeAsync(id, stop);
        return null;
    }
}
