using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>How the municipality and the associations each see their cooperation, and the gap between them (requirement Y11d). Four queries; kept for visitors.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(PlaceBook places, IOrganisations organisations, AssessmentBook book, Actor actor, PageFrame frame) : MunicipalityPage(places, organisations, actor, frame)
{
    /// <summary>A round before the last one.</summary>
    [FromQuery(Name = "round")]
    public Guid? Chosen { get; set; }

    public AssessmentRound? Open { get; private set; }

    /// <summary>Closed rounds in which somebody answered, the newest first.</summary>
    public IReadOnlyList<AssessmentRound> Closed { get; private set; } = [];

    public AssessmentResult? Result { get; private set; }

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop) || Municipality is null) return NotFound();

        var rounds = await book.RoundsAsync(Municipality.Id, stop);
        Open = rounds.Select(one => one.Round).FirstOrDefault(one => one.IsOpenOn(book.Today));
        Closed = [.. rounds.Where(one => one.IsAnswered && !one.Round.IsOpenOn(book.Today)).Select(one => one.Round)];
        var at = Chosen is null ? 0 : Closed.ToList().FindIndex(one => one.Id == Chosen);
        if (at < 0) return NotFound();

        if (at < Closed.Count) Result = await book.ReadAsync(Closed[at], Closed.ElementAtOrDefault(at + 1), stop);
        return Page();
    }
}
