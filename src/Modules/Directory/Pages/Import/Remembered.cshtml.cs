using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import.Remembered;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Import;

/// <summary>The files the municipality has imported, by their headers, and its words for the groups. Two queries.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class RememberedModel(ImportMemory memory) : FormPage
{
    public const int PageSize = 100;

    [BindProperty]
    public CategoryForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<SavedMapping> Mappings { get; private set; } = [];

    public IReadOnlyList<SavedCategory> Words { get; private set; } = [];

    public string? Previous => Number > 1 ? Address(Number - 1) : null;

    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        if (!ModelState.IsValid) return Invalid();

        var chosen = Words.Where(word => Form.Chosen.ContainsKey(word.Word)).Select(word => (word.Word, word.Text, Form.Chosen[word.Word])).ToList();
        return await DecideAsync(() => memory.RememberAsync(chosen, stop), Texts.Saved, Address(Number), stop);
    }

    public CategoryChoice ChoiceOf(SavedCategory word, int number) =>
        new(word.Word, word.Text, Form.Chosen.TryGetValue(word.Word, out var chosen) ? chosen : word.Category, number);

    private static string Address(int number) => $"/associations/import/remembered?p={number}";

    private async Task LoadAsync(CancellationToken stop)
    {
        Number = Math.Clamp(Number, 1, ImportMemory.MostCategories / PageSize);
        Mappings = await memory.Mappings.AsNoTracking().OrderByDescending(one => one.UsedAt).ThenBy(one => one.Id).Take(ImportMemory.MostMappings).ToListAsync(stop);
        var words = await memory.Categories.AsNoTracking().OrderBy(one => one.Word).Skip((Number - 1) * PageSize).Take(PageSize + 1).ToListAsync(stop);
        if (words.Count > PageSize) Next = Address(Number + 1);
        Words = [.. words.Take(PageSize)];
    }
}
