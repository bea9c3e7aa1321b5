using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Import;

/// <summary>What each column is: guessed, and mapped by hand where the guess went wrong. One query.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class ColumnsModel(ImportDesk desk, PlaceBook places) : FormPage
{
    /// <summary>What each column is; null: left out.</summary>
    [BindProperty]
    public List<ImportField?> Fields { get; set; } = [];

    [BindProperty]
    public ReadingForm Reading { get; set; } = new();

    public ImportRun Run { get; private set; } = null!;

    public SourceTable Table { get; private set; } = null!;

    public IReadOnlyList<ColumnGuess> Guesses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        ModelState.Clear();
        var map = desk.MapOf(Run, Table);
        Fields = [.. Guesses.Select(guess => map.Fields.TryGetValue(guess.Column, out var field) ? field : (ImportField?)null)];
        Reading = ReadingForm.Of(Run, Table);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        var typed = Fields;
        Reading = ReadingForm.Of(Run, Table);
        Fields = [.. Guesses.Select(guess => typed.ElementAtOrDefault(guess.Column))];
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith(nameof(Reading), StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        if (!ModelState.IsValid) return Invalid();

        var map = new ColumnMap(typed.Select((field, column) => (field, column)).Where(pair => pair.field is not null).ToDictionary(pair => pair.column, pair => pair.field!.Value));
        foreach (var problem in map.ProblemsFor(Table)) AddProblem(problem);
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Run.MapBy(map), null, $"/associations/import/{id}/preview", stop);
    }

    /// <summary>Reads the file in another way and guesses anew.</summary>
    public async Task<IActionResult> OnPostReadAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        foreach (var key in ModelState.Keys.Where(key => key.StartsWith(nameof(Fields), StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        var map = desk.MapOf(Run, Table);
        Fields = [.. Guesses.Select(guess => map.Fields.TryGetValue(guess.Column, out var field) ? field : (ImportField?)null)];
        if (!ModelState.IsValid) return Invalid();

        var outcome = Run.Read(Reading.Choices());
        var read = ImportDesk.Table(Run);
        if (outcome.IsDone && read.IsDone) return await SaveAsync(outcome, null, $"/associations/import/{id}/columns", stop);

        return Refuse(outcome.Problem ?? read.Problem!);
    }

    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not { } run) return NotFound();

        Run = run;
        var table = ImportDesk.Table(run);
        if (!table.IsDone) return Go($"/associations/import/{id}");
        Table = table.Value;
        Guesses = Columns.Guess(Table, places);
        return null;
    }
}
