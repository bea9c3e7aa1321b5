using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Help;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>A public page on a survey made by others.</summary>
internal abstract class SurveyPage(AppDb db, IOrganisations organisations, PlaceBook places, Actor actor) : PageModel
{
    public OutsideSurvey Survey { get; private set; } = null!;

    /// <summary>Who keeps it.</summary>
    public OrganisationInfo Municipality { get; private set; } = null!;

    public Place Place { get; private set; } = null!;

    public string Area => places.Exactly(Survey.AreaKey) is { } area ? HelpWords.Area(area) : "";

    public bool Keeps => actor.ActsFor(Survey.HostId) && actor.May(CooperationPermissions.Keep);

    /// <summary>Two queries.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.OutsideSurveys.Published().AsNoTracking().Include(one => one.Check).FirstOrDefaultAsync(one => one.Id == id, stop) is not { } found) return false;
        if ((await organisations.FindAsync([found.HostId], stop)).GetValueOrDefault(found.HostId) is not { } municipality) return false;
        if (places.Exactly(found.PlaceKey) is not { } place) return false;

        (Survey, Municipality, Place) = (found, municipality, place);
        return true;
    }
}
