using Kumppani.Accounts.OwnData;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Ui;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>
/// What is kept of oneself, in all modules; the file has what there is no room for. One query for each table that can hold a person, and one for the
/// names: nobody opens this page often. A browser left open shows it to nobody: she has signed in a moment ago.
/// </summary>
[Authorize, OwnSignInOnly]
internal sealed class DataModel(OwnDataBook book, OrganisationNames names, ProofAtHand proof) : PageModel
{
    /// <summary>Rows of a section that are shown.</summary>
    public const int MostRows = 10;

    private const int MostLetters = 200;

    public IReadOnlyList<(PersonalSection Section, IReadOnlyList<IReadOnlyList<PersonalValue>> Rows, bool HasMore)> Sections { get; private set; } = [];

    /// <summary>Why she has to sign in once more before; null when she may see it.</summary>
    public Problem? Lack { get; private set; }

    private IReadOnlyDictionary<Guid, string> Names { get; set; } = new Dictionary<Guid, string>();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await book.SelfAsync(stop) is not { } who) return Challenge();

        Lack = await proof.LackAsync(stop);
        if (Lack is not null) return Page();

        List<(PersonalSection Section, IReadOnlyList<IReadOnlyList<PersonalValue>> Rows, bool HasMore)> found = [];
        foreach (var section in book.Of(who))
        {
            var rows = await section.FirstAsync(MostRows + 1, stop);
            if (rows.Count > 0) found.Add((section, [.. rows.Take(MostRows)], rows.Count > MostRows));
        }

        Sections = found;
        Names = await names.OfAsync([.. found.SelectMany(one => one.Rows).SelectMany(row => row).Select(value => value.Value).OfType<Guid>().Distinct()], stop);
        return Page();
    }

    /// <summary>A value as people read it; empty for nothing.</summary>
    public string Say(PersonalValue value) => value.Value switch
    {
        null => "",
        bool yes => yes ? Words.Yes : Words.No,
        DateTime at => Dates.Moment(at),
        Guid organisation => Names[organisation],
        var text => text.ToString() is { Length: > MostLetters } whole ? whole[..MostLetters].TrimEnd() + "…" : text.ToString()!,
    };
}
