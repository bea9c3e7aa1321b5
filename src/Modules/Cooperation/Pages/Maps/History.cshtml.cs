using Kumppani.Accounts.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Maps;

/// <summary>What has happened to a card and its materials, from their events; persons are named to the municipality's liaison only. Four queries.</summary>
[AllowAnonymous]
internal sealed class HistoryModel(AppDb db, PlaceBook places, IOrganisations organisations, IPeople people, HistoryReader reader, Actor actor, PageFrame frame)
    : MunicipalityPage(places, organisations, actor, frame)
{
    public CardKind Kind { get; private set; }

    public History History { get; private set; } = History.Empty;

    public async Task<IActionResult> OnGetAsync(string place, string card, Guid? before, CancellationToken stop)
    {
        if (CardWords.Find(card) is not { } kind || !await FindAsync(place, stop) || Municipality is not { Id: var host }) return NotFound();

        Kind = kind;
        var records = db.MapCards.Published().Where(one => one.HostId == host && one.Kind == kind).Select(one => one.Id)
            .Concat(db.CardMaterials.Published().Where(one => one.HostId == host && one.Kind == kind).Select(one => one.Id));
        History = await reader.OfAsync(records, before, Keeps ? people.NamesAsync : null, [host], stop);
        return Page();
    }
}
