using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Topics;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages.CooperationSections;

/// <summary>How the nine sections stand, and what to do next. Three queries and one for each filling.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(TopicBook topics, Liaisons liaisons, Actor actor, IOrganisations organisations, PlaceBook places) : PageModel
{
    public IReadOnlyList<TopicView> Topics { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } municipality) return NotFound();
        if (places.Find(municipality.PlaceKey) is not { Place: var place }) return NotFound();

        var inForce = await liaisons.OfAsync(municipality.Id, stop);
        Topics = await topics.ReadAsync(municipality.Id, place, inForce.Count > 0 ? inForce[0].Title : default(ShownText), stop);
        return Page();
    }
}
