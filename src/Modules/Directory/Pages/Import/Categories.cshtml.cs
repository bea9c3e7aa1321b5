using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import.Remembered;
using Kumppani.Directory.Import.Runs;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Import;

/// <summary>What group each word of the file stands for; what is chosen is remembered. Two queries to show it: the run, the words.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class CategoriesModel(ImportDesk desk, ImportMemory memory) : FormPage
{
    [BindProperty]
    public CategoryForm Form { get; set; } = new();

    public ImportRun Run { get; private set; } = null!;

    /// <summary>The most frequent words.</summary>
    public IReadOnlyList<CategoryValue> Values { get; private set; } = [];

    /// <summary>How many more there are.</summary>
    public int More { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await LoadAsync(id, stop) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;
        if (!ModelState.IsValid) return Invalid();

        var chosen = Values.Where(value => Form.Chosen.ContainsKey(value.Word)).Select(value => (value.Word, value.Text, Form.Chosen[value.Word])).ToList();
        return await DecideAsync(() => memory.RememberAsync(chosen, stop), null, $"/associations/import/{id}/preview", stop);
    }

    /// <summary>What she chose, what is remembered, or what the program suggests.</summary>
    public CategoryChoice ChoiceOf(CategoryValue value, int number) =>
        new(value.Word, value.Text, Form.Chosen.TryGetValue(value.Word, out var chosen) ? chosen : value.Known ?? value.Suggested, number);

    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not { } run) return NotFound();

        Run = run;
        var table = ImportDesk.Table(run);
        if (!table.IsDone) return Go($"/associations/import/{id}");
        if (run.Mapped() is not { } map || map.ProblemsFor(table.Value).Count > 0) return Go($"/associations/import/{id}/columns");

        var all = CategoryValue.Of(table.Value, map, await memory.WordsAsync(stop));
        if (all.Count == 0) return Go($"/associations/import/{id}/preview");
        (Values, More) = ([.. all.Take(CategoryValue.Most)], Math.Max(0, all.Count - CategoryValue.Most));
        return null;
    }
}
