using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import.Runs;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Pages.Import;

/// <summary>Ends the writing of a file, or the undoing, where it stands. One query to show it.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class StopModel(ImportDesk desk, ImportWriter writer) : FormPage
{
    public ImportRun Run { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await LoadAsync(id, stop) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        var answer = await DecideAsync(() => writer.StopAsync(id, stop), Run.State is ImportRunState.Undoing ? Texts.ImportUndoStopDone : Texts.ImportStopDone, $"/associations/import/{id}", stop);
        // The last row may have been done while she thought about it: the import's page says so.
        return answer is PageResult ? Go($"/associations/import/{id}") : answer;
    }

    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not { } run) return NotFound();
        if (!run.IsAtWork) return Go($"/associations/import/{id}");

        Run = run;
        return null;
    }
}
