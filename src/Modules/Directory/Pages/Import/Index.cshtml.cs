using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Import;

/// <summary>The liaison chooses a file; the latest imports are listed. One query.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class IndexModel(AppDb db, ImportDesk desk) : FormPage
{
    private const int MostRuns = 20;

    [BindProperty]
    public UploadForm Form { get; set; } = new();

    public IReadOnlyList<RunRow> Runs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        await ListAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ListAsync(stop);
        if (!ModelState.IsValid) return Invalid();

        await using var file = Form.File!.OpenReadStream();
        var taken = await desk.TakeAsync(Form.File.FileName, file, stop);
        if (!taken.IsDone) return Refuse(taken.Problem, "Form.File");

        return await DecideAsync(
            async () =>
            {
                await desk.LetGoAsync(stop);
                return Outcome.Done;
            },
            null,
            $"/associations/import/{taken.Value.Id}/columns",
            stop);
    }

    private async Task ListAsync(CancellationToken stop) =>
        Runs = await db.ImportRuns.Where(run => run.HostId == db.ActingFor)
            .OrderByDescending(run => run.Id)
            .Select(run => new RunRow(run.Id, run.FileName, run.UploadedAt, run.State, run.Added, run.Updated))
            .Take(MostRuns)
            .ToListAsync(stop);
}
