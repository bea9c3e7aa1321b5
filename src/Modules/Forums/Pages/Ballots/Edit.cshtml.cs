using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>Words a draft ballot, in the language of the page.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class EditModel(AppDb db) : BallotPage(db), IEdits
{
    [BindProperty]
    public BallotForm Form { get; set; } = new();

    public Entity? Edited => Ballot;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid ballotId, CancellationToken stop)
    {
        if (!await FindAsync(id, ballotId, stop)) return NotFound();
        if (Ballot.State is not BallotState.Draft) return Go(At);

        Form = BallotForm.Of(Ballot);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid ballotId, CancellationToken stop)
    {
        if (!await FindAsync(id, ballotId, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var language = Language.Current.Code;
        var lines = Form.Options.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line =>
        {
            var known = Ballot.Options.FirstOrDefault(option => option.Id == line.Id);
            return (known?.Id ?? Guid.Empty, (known?.Title ?? LocalizedText.Empty).With(language, line.Text));
        });
        return await SaveAsync(Ballot.Change(Ballot.Title.With(language, Form.Title), Form.Choices, [.. lines]), Texts.BallotSaved, At, stop);
    }
}
