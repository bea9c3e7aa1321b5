using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>What has happened to a survey made by others; persons are named to the liaison who keeps it only. Four queries.</summary>
[AllowAnonymous]
internal sealed class HistoryModel(AppDb db, IOrganisations organisations, PlaceBook places, IPeople people, HistoryReader reader, Actor actor)
    : SurveyPage(db, organisations, places, actor)
{
    public History History { get; private set; } = History.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? before, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        History = await reader.OfAsync(id, before, Keeps ? people.NamesAsync : null, stop);
        return Page();
    }
}
