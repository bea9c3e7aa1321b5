using Kumppani.Cooperation.OutsideSurveys;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>A page with the form of a survey made by others.</summary>
internal abstract class SurveyFormPage(SurveyArchive archive, IOrganisations organisations, PlaceBook places, Actor actor) : FormPage
{
    [BindProperty]
    public SurveyForm Form { get; set; } = new();

    public IReadOnlyList<Place> Areas { get; private set; } = [];

    /// <summary>Whoever keeps the archive.</summary>
    protected Guid KeeperId => actor.OrganisationId;

    /// <summary>What was typed is of an area that may be chosen.</summary>
    protected bool IsAreaChosen => Areas.Any(area => area.Key == Form.Area);

    /// <summary>The keeper's own place; one query.</summary>
    /// <returns>Null for an organisation whose place is not known.</returns>
    protected async Task<Place?> FindPlaceAsync(CancellationToken stop)
    {
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } own) return null;
        if (places.Exactly(own.PlaceKey) is not { } place) return null;

        Areas = [.. archive.AreasFor(place)];
        return place;
    }
}
