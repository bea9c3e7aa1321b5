using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import;
using Kumppani.Directory.Import.Remembered;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Import;

/// <summary>What each column is: as in the file before it, or guessed, and mapped by hand where that went wrong. Two queries.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class ColumnsModel(ImportDesk desk, ImportMemory memory, PlaceBook places) : FormPage
{
    /// <summary>What each column is; null: left out.</summary>
    [BindProperty]
    public List<ImportField?> Fields { get; set; } = [];

    [BindProperty]
    public RememberForm Memory { get; set; } = new();

    [BindProperty]
    public ReadingForm Reading { get; set; } = new();

    /// <summary>True to begin with the guess, whatever is remembered.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Fresh { get; set; }

    public ImportRun Run { get; private set; } = null!;

    public SourceTable Table { get; private set; } = null!;

    public IReadOnlyList<ColumnGuess> Guesses { get; private set; } = [];

    /// <summary>The earlier file this one is like.</summary>
    public MappingMatch? Recognised { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        ModelState.Clear();
        Fields = Begin();
        Reading = ReadingForm.Of(Run, Table);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        var typed = Fields;
        Reading = ReadingForm.Of(Run, Table);
        Fields = [.. Guesses.Select(guess => typed.ElementAtOrDefault(guess.Column))];
        Forget(nameof(Reading));
        if (!ModelState.IsValid) return Invalid();

        var map = new ColumnMap(typed.Select((field, column) => (field, column)).Where(pair => pair.field is not null).ToDictionary(pair => pair.column, pair => pair.field!.Value));
        foreach (var problem in map.ProblemsFor(Table)) AddProblem(problem);
        if (!ModelState.IsValid) return Invalid();

        if (Memory.IsOn) await memory.RememberAsync(Run.FileName, Table, map, Recognised, stop);
        var words = CategoryValue.Of(Table, map, await memory.WordsAsync(stop));
        // What the program does not know is explained once, before it is used.
        var next = words.Any(word => word.Known is null) ? "categories" : "preview";
        return await SaveAsync(Run.MapBy(map), null, $"/associations/import/{id}/{next}", stop);
    }

    /// <summary>Reads the file in another way and guesses anew.</summary>
    public async Task<IActionResult> OnPostReadAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;

        Forget(nameof(Fields));
        Fields = Begin();
        if (!ModelState.IsValid) return Invalid();

        var outcome = Run.Read(Reading.Choices());
        var read = ImportDesk.Table(Run);
        if (outcome.IsDone && read.IsDone) return await SaveAsync(outcome, null, $"/associations/import/{id}/columns", stop);

        return Refuse(outcome.Problem ?? read.Problem!);
    }

    /// <summary>The columns as she mapped them before, as in the earlier file, or as guessed.</summary>
    private List<ImportField?> Begin()
    {
        var map = Run.Mapped() ?? Recognised?.MapWith(Guesses) ?? Columns.MapOf(Guesses);
        return [.. Guesses.Select(guess => map.Fields.TryGetValue(guess.Column, out var field) ? field : (ImportField?)null)];
    }

    private void Forget(string form)
    {
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith(form, StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
    }

    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not { } run) return NotFound();

        Run = run;
        var table = ImportDesk.Table(run);
        if (!table.IsDone) return Go($"/associations/import/{id}");
        Table = table.Value;
        Guesses = Columns.Guess(Table, places);
        Recognised = Fresh ? null : await memory.RecogniseAsync(Table, stop);
        return null;
    }
}
