using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Memos;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Memos;

/// <summary>Writes a gathering's memo, section by section. Until the first save the sections are the programme's headings.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class EditModel(AppDb db) : MemoWorkPage(db), IEdits
{
    [BindProperty]
    public MemoForm Form { get; set; } = new();

    [BindProperty(Name = "do")]
    public string? Do { get; set; }

    [FromQuery(Name = "language")]
    public string? Asked { get; set; }

    public Entity? Edited => Memo;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var (memo, language) = (Memo ?? Memo.FromProgramme(Gathering), Language.Find(Asked)?.Code ?? Language.Current.Code);
        Form = new MemoForm
        {
            Language = language,
            ShowsAnswers = memo.ShowsAnswers,
            Sections = [.. memo.Sections.Select(section => new MemoFormSection { Heading = section.Heading.Exactly(language), Text = section.Text.Exactly(language) })],
        };
        if (Form.Sections.Count == 0) Form.Sections.Add(new MemoFormSection());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (Do == "add")
        {
            Form.Sections.Add(new MemoFormSection());
            return Page();
        }

        var memo = Memo ?? Memo.FromProgramme(Gathering);
        if (Memo is null) Db.Memos.Add(memo);
        var outcome = memo.Write([.. Form.Sections.Select(section => new MemoLine(section.Heading, section.Text))], Form.Language!, Form.ShowsAnswers);
        return await SaveAsync(outcome, Texts.MemoSaved, Path, stop);
    }

    protected override Problem? Explain(string constraint) => constraint == MemoMap.OneAGathering ? MemoProblems.WrittenMeanwhile : null;
}
