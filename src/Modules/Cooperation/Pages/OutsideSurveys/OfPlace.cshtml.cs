using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Help;
using Kumppani.Cooperation.OutsideSurveys;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>Surveys made by others: of a municipality its archive, of an area what is about it (requirement Y17). Three queries; kept for visitors.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(SurveyArchive archive, PlaceBook places, PageFrame frame) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "theme")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public string? Year { get; set; }

    public Place Place { get; private set; } = null!;

    public ArchiveFilter Filter => ArchiveFilter.Of(Theme, Year);

    public ArchiveView View { get; private set; } = null!;

    public string AreaOf(OutsideSurvey survey) => places.Exactly(survey.AreaKey) is { } area ? HelpWords.Area(area) : "";

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { Place: { Kind: not PlaceKind.Village } found }) return NotFound();

        (Place, frame.BrandOfPlace) = (found, found.Key);
        View = await archive.ReadAsync(found, Filter, stop);
        return Page();
    }
}
