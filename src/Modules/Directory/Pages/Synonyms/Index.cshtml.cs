using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Synonyms;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Search.Synonyms;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Synonyms;

/// <summary>What people looked for in vain, and the liaison's synonyms, by which it is found the next time. Two queries.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class IndexModel(AppDb db, Actor actor, SynonymShelf shelf, IEnumerable<ISynonymSource> sources) : FormPage
{
    public const int MostMisses = 50;
    private const string Here = "/search/words";

    [BindProperty]
    public SynonymForm Form { get; set; } = new();

    /// <summary>Words of the list of misses, to be explained.</summary>
    [FromQuery(Name = "said")]
    public string? Said { get; set; }

    public IReadOnlyList<SearchMiss> Misses { get; private set; } = [];

    public IReadOnlyList<OwnSynonym> Synonyms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        Form = new SynonymForm { Said = Said is { Length: <= OwnSynonym.MaxSaid } said ? said : "" };
        await ReadAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!ModelState.IsValid) return Invalid();
        if (Synonyms.Count >= OwnSynonym.MostOfOne) return Refuse(DirectoryProblems.SynonymsTooMany);

        var told = OwnSynonym.Tell(actor.OrganisationId, Form.Said.Trim(), Form.Meant, Form.IsBoth);
        if (!told.IsDone) return Refuse(told.Problem, "Form.Said");

        db.Add(told.Value);
        return await RenewedAsync(await SaveAsync(Outcome.Done, Texts.SynonymSaved, Here, stop), stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken stop)
    {
        if (await db.Synonyms.SingleOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop) is not { } synonym) return NotFound();

        synonym.Drop();
        db.Remove(synonym);
        return await RenewedAsync(await SaveAsync(Outcome.Done, Texts.SynonymRemoved, Here, stop), stop);
    }

    /// <summary>Words that need no synonym.</summary>
    public async Task<IActionResult> OnPostForgetAsync(string key, CancellationToken stop) =>
        await DecideAsync(
            async () =>
            {
                await db.Set<SearchMiss>().Where(miss => miss.Key == key && miss.Words != null).ExecuteDeleteAsync(stop);
                return Outcome.Done;
            },
            Texts.MissForgotten, Here, stop);

    protected override Problem? Explain(string constraint) => constraint == OwnSynonym.UniqueSaid ? DirectoryProblems.SynonymKnown : null;

    private async Task<IActionResult> RenewedAsync(IActionResult answer, CancellationToken stop)
    {
        if (answer is LocalRedirectResult) await shelf.RefreshAsync(db, sources, stop);
        return answer;
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        Misses = await db.Set<SearchMiss>().AsNoTracking().Where(miss => miss.Days >= SearchMisses.DaysUntilShown && miss.Words != null)
            .OrderByDescending(miss => miss.Days).ThenBy(miss => miss.Key).Take(MostMisses).ToListAsync(stop);
        Synonyms = await db.Synonyms.AsNoTracking().Where(one => one.HostId == actor.OrganisationId).OrderBy(one => one.Key).ThenBy(one => one.Id).Take(OwnSynonym.MostOfOne).ToListAsync(stop);
    }
}
