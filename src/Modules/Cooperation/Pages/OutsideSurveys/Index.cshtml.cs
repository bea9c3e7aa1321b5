using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.OutsideSurveys;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>The keeper's own archive of surveys made by others (requirement Y17), and what to do about them. Three queries.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(SurveyArchive archive, IOrganisations organisations, PlaceBook places, Actor actor) : PageModel
{
    public IReadOnlyList<OutsideSurvey> Surveys { get; private set; } = [];

    public IReadOnlySet<Guid> WithFiles { get; private set; } = new HashSet<Guid>();

    /// <summary>Where everybody reads them.</summary>
    public Place? PublicPlace { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Surveys = await archive.OwnAsync(actor.OrganisationId, stop);
        WithFiles = await archive.WithFilesAsync([.. Surveys.Select(one => one.Id)], stop);
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is { } own) PublicPlace = places.Exactly(own.PlaceKey);
    }
}
