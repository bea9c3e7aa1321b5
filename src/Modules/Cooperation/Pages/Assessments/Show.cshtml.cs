using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>
/// A round on the liaison's desk: while it is open how many have answered and nothing of what; then the result, and the wishes, which nobody else reads. Five
/// queries of an open round and of a closed one.
/// </summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class ShowModel(AssessmentBook book, IOrganisations organisations, PlaceBook places, Actor actor) : PageModel
{
    public AssessmentRound Round { get; private set; } = null!;

    public bool IsOpen { get; private set; }

    public int Associations { get; private set; }

    /// <summary>How many could answer, of an open round: those on the register, or those that answered before they left it.</summary>
    public int OnRegister { get; private set; }

    public bool HasMunicipality { get; private set; }

    public AssessmentResult? Result { get; private set; }

    public IReadOnlyList<string> Wishes { get; private set; } = [];

    /// <summary>Where everybody reads the result, below the language.</summary>
    public string? PublicPath { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var rounds = await book.RoundsAsync(actor.OrganisationId, stop);
        var at = rounds.ToList().FindIndex(one => one.Round.Id == id);
        if (at < 0) return NotFound();

        (Round, IsOpen) = (rounds[at].Round, rounds[at].Round.IsOpenOn(book.Today));
        if (IsOpen) await CountAsync(stop);
        else await ReadAsync(rounds[at].IsAnswered, rounds.Skip(at + 1).Where(one => one.IsAnswered).Select(one => one.Round).FirstOrDefault(), stop);
        return Page();
    }

    private async Task CountAsync(CancellationToken stop)
    {
        Associations = await book.AssociationsAsync(Round, stop);
        HasMunicipality = await book.HasAnsweredAsync(Round.Id, actor.OrganisationId, stop);
        var (_, onRegister) = await organisations.AssociationsOfAsync(actor.OrganisationId, [], most: 1, stop);
        OnRegister = Math.Max(onRegister, Associations);
    }

    private async Task ReadAsync(bool isAnswered, AssessmentRound? earlier, CancellationToken stop)
    {
        Result = await book.ReadAsync(Round, earlier, stop);
        Wishes = await book.WishesAsync(Round, stop);
        // Everybody reads of rounds that somebody has answered.
        if (!isAnswered) return;

        var own = (await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId);
        if (own is not null && places.Exactly(own.PlaceKey) is { } place) PublicPath = $"{place.Slug}/cooperation/assessment?round={Round.Id}";
    }
}
