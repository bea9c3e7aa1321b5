using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Maps;

/// <summary>The liaison says how a card stands, or by saving that it still holds; one button leads on to the next of which nothing is told. Two queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, Actor actor, IOrganisations organisations, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty]
    public CardForm Form { get; set; } = new();

    /// <summary>The button that goes on to the next card was pressed.</summary>
    [BindProperty]
    public bool GoesOn { get; set; }

    public CardKind Kind { get; private set; }

    public CooperationCard? Card { get; private set; }

    public Entity? Edited => Card;

    private DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync(string card, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(card, stop)) return NotFound();

        Form = Card is { } told ? CardForm.Of(told) : new CardForm { Since = Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string card, CancellationToken stop)
    {
        if (!await FindAsync(card, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } municipality) return NotFound();

        var marked = Card ?? CooperationCard.Begin(municipality.Id, municipality.PlaceKey, Kind);
        if (marked.Mark(Form.Details(Card), Today).Problem is { } problem) return Refuse(problem);

        if (Card is null) db.Add(marked);
        return await SaveAsync(Outcome.Done, Texts.CardSaved, GoesOn ? await NextAsync(stop) : "/cooperation/map", stop);
    }

    // Two who tell of a card in one moment: the later is told, on either database.
    protected override Problem? Explain(string constraint) =>
        constraint == CooperationCard.OneAKind || constraint.Contains("cooperation_card_changes", StringComparison.Ordinal) ? CooperationProblems.WrittenMeanwhile : null;

    // The next card of which nothing has been told, from this one round.
    private async Task<string> NextAsync(CancellationToken stop)
    {
        var told = await db.MapCards.Where(one => one.HostId == actor.OrganisationId).Select(one => one.Kind).ToListAsync(stop);
        var next = CardWords.Kinds.Skip((int)Kind + 1).Concat(CardWords.Kinds.Take((int)Kind)).Where(kind => !told.Contains(kind)).Select(kind => (CardKind?)kind).FirstOrDefault();
        return next is { } kind ? $"/cooperation/map/{CardWords.Slug(kind)}" : "/cooperation/map";
    }

    private async Task<bool> FindAsync(string slug, CancellationToken stop)
    {
        if (CardWords.Find(slug) is not { } kind) return false;

        Kind = kind;
        Card = await db.MapCards.Include(one => one.Changes).FirstOrDefaultAsync(one => one.HostId == actor.OrganisationId && one.Kind == kind, stop);
        return true;
    }
}
