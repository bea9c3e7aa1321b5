using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>The public page of an activity. Two queries.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class ShowModel(AppDb db, PlaceBook places, Actor actor, PageFrame frame) : PageModel
{
    public Activity Activity { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public Place? Place { get; private set; }

    public string OrganisationName => Organisation.Name;

    public bool IsExample => Organisation.IsExample;

    public bool MayEdit => Associations.ShowModel.MayChange(actor, Organisation);

    /// <summary>Where that is on the map.</summary>
    public GeoPoint? Point => Activity.Venue is ActivityVenue.AtOrganisation ? Organisation.Profile?.Point : Activity.Point;

    public string Where => ActivityWords.Where(Activity, Organisation.Profile, Place);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.Activities.AsNoTracking().Include(one => one.Times).FirstOrDefaultAsync(one => one.Id == id, stop) is not { } activity) return NotFound();
        if (await db.Organisations.AsNoTracking().Include(one => one.Profile).FirstOrDefaultAsync(one => one.Id == activity.OrganisationId, stop) is not { } offering) return NotFound();

        (Activity, Organisation) = (activity, offering);
        frame.BrandOf = activity.HostId;
        Place = places.Exactly(activity.PlaceKey);
        return Page();
    }
}
