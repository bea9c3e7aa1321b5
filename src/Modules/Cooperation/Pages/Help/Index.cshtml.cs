using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Help;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages.Help;

/// <summary>The keeper's own help links: which do not work or have moved, which are to be read again, and what to do (requirement Y17). Two queries.</summary>
[Authorize(CooperationPermissions.Help)]
internal sealed class IndexModel(HelpShelf shelf, IOrganisations organisations, PlaceBook places, Actor actor, TimeProvider clock) : PageModel
{
    public IReadOnlyList<HelpLink> Links { get; private set; } = [];

    public DateOnly Today { get; } = clock.Today();

    /// <summary>Where everybody reads them.</summary>
    public Place? PublicPlace { get; private set; }

    public bool KeepsCooperation => actor.May(CooperationPermissions.Keep);

    public int Troubled => Links.Count(one => one.Check is { IsBroken: true } or { State: HelpState.Moved });

    public int ToRead => Links.Count(one => one.IsToBeReadOn(Today));

    public string AreaOf(HelpLink link) => places.Exactly(link.AreaKey) is { } area ? HelpWords.Area(area) : "";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Links = await shelf.OwnAsync(actor.OrganisationId, Today, stop);
        var own = (await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId);
        PublicPlace = own is null ? places.OfKind(PlaceKind.Country).First() : places.Exactly(own.PlaceKey);
    }
}
