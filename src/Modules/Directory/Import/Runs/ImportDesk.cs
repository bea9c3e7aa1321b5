using Kumppani.Directory.Data;
using Kumppani.Directory.Import.Remembered;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Import.Runs;

/// <summary>Takes files in and shows what they would do. Writes nothing to the register.</summary>
internal sealed class ImportDesk(AppDb db, PlaceBook places, TimeProvider clock)
{
    /// <summary>An import of the municipality acted for; others' are not found.</summary>
    public Task<ImportRun?> FindAsync(Guid id, CancellationToken stop) =>
        db.ImportRuns.FirstOrDefaultAsync(run => run.Id == id && run.HostId == db.ActingFor, stop);

    /// <summary>Takes a file that can be read as a table; adds to the caller's save.</summary>
    public async Task<Outcome<ImportRun>> TakeAsync(string fileName, Stream file, CancellationToken stop)
    {
        var content = await SourceTable.BytesAsync(file, stop);
        if (!content.IsDone) return content.Problem;
        if (SourceTable.Read(content.Value).Problem is { } problem) return problem;

        var taken = ImportRun.Of(db.ActingFor, fileName, content.Value, clock.UtcNow());
        db.ImportRuns.Add(taken);
        return taken;
    }

    /// <summary>Lets the files go that nobody confirmed in time, whosever they are; a step of a decision. None of them is read for it.</summary>
    public Task LetGoAsync(CancellationToken stop)
    {
        var limit = clock.UtcNow() - ImportRun.KeptUnconfirmed;
        var expired = ImportRunSteps.Table[(ImportRunState.Uploaded, ImportRunStep.Expire)];
        return db.ImportRuns.IgnoreQueryFilters([AppDb.VisibilityFilter])
            .Where(run => run.State == ImportRunState.Uploaded && run.UploadedAt < limit)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(run => run.State, expired)
                    .SetProperty(run => run.Content, (byte[]?)null)
                    .SetProperty(run => run.Mapping, (string?)null)
                    .SetProperty(run => run.Decisions, (string?)null),
                stop);
    }

    /// <summary>The file as a table; refused when it has expired.</summary>
    public static Outcome<SourceTable> Table(ImportRun run) =>
        run is { State: ImportRunState.Uploaded, Content: { } content } ? SourceTable.Read(content, run.Choices) : ImportProblems.RunIsOver;

    /// <summary>The columns as a person mapped them, or as they are guessed.</summary>
    public ColumnMap MapOf(ImportRun run, SourceTable table) => run.Mapped() ?? Columns.MapOf(Columns.Guess(table, places));

    /// <summary>What the file would do to the register as it is at this moment. Two queries, beside the run.</summary>
    public async Task<Outcome<ImportReview>> ReviewAsync(ImportRun run, CancellationToken stop)
    {
        var table = Table(run);
        if (!table.IsDone) return table.Problem;

        var map = MapOf(run, table.Value);
        if (map.ProblemsFor(table.Value) is [var problem, ..]) return problem;

        var all = await db.Organisations.AsNoTracking().Where(one => one.HostId == run.HostId).OrderBy(one => one.Id).ToListAsync(stop);
        var host = all.Single(one => one.Id == run.HostId);
        var register = new ExistingRegister(
            [.. all.Where(one => one.IsListed || one.EndedOn is not null).Select(one => RegisterEntry.Of(one, host.Language))],
            all.Where(one => !one.IsListed && one.EndedOn is null && one.BusinessId is not null).ToDictionary(one => $"{one.BusinessId}", one => one.Name, StringComparer.Ordinal));
        var words = await db.SavedCategories.Where(one => one.HostId == run.HostId).OrderBy(one => one.Word).Take(ImportMemory.MostCategories)
            .ToDictionaryAsync(one => one.Word, one => one.Category, StringComparer.Ordinal, stop);
        var preview = ImportPreview.Of(table.Value, map, register, new ImportSettings(host.PlaceKey, places, host.Language, words));
        return new ImportReview(table.Value, map, preview, register, host.Language, run.Decided());
    }
}
