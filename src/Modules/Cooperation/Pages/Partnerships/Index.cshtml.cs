using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Partnerships;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>The liaison's list of partnerships, with what is not public and who looks after each (requirement Y13). Five queries.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(PartnershipList list, IOrganisations organisations, PlaceBook places, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "form")]
    public string? Form { get; set; }

    [BindProperty(SupportsGet = true, Name = "theme")]
    public string? Theme { get; set; }

    [FromQuery(Name = "after")]
    public string? After { get; set; }

    [FromQuery(Name = "before")]
    public string? Before { get; set; }

    public FormCounts Counts { get; private set; } = null!;

    /// <summary>How many have run out, so that she goes there.</summary>
    public int RunOut { get; private set; }

    public PartnershipPage Shown { get; private set; } = PartnershipPage.Empty;

    public PartnershipFilter Filter => PartnershipFilter.Of(Form, Theme);

    public PartnershipShow Chosen => Choice.Read<PartnershipShow>(Show) ?? PartnershipShow.Open;

    /// <summary>Where everybody reads it, below the language; null when her organisation has no such page.</summary>
    public string? PublicPath { get; private set; }

    public string? Previous => Shown.Before is { } before ? "/" + Address(Chosen, before) : null;

    public string? Next => Shown.After is { } after ? "/" + Address(Chosen, after) : null;

    public string FileAddress(string ending) => $"/cooperation/partnerships/export.{ending}{Filter.Query(new KeyValuePair<string, string?>("show", Chosen.ToString()))}";

    /// <summary>The list with other choices, below the language.</summary>
    public string Address(PartnershipShow show, params KeyValuePair<string, string?>[] more) => "cooperation/partnerships" + Filter.Query([new("show", show.ToString()), .. more]);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var mine = actor.OrganisationId;
        var all = list.OwnOf(mine, Chosen);
        Counts = await PartnershipList.CountAsync(Filter.OnTheme(all), stop);
        Shown = await list.PageAsync(Filter.Of(all), After, Before, isOwn: true, stop);
        RunOut = (await PartnershipList.CountAsync(list.OwnOf(mine, PartnershipShow.RunOut), stop)).Total;
        if ((await organisations.FindAsync([mine], stop)).GetValueOrDefault(mine) is { Kind: OrganisationKind.Municipality } own && places.Exactly(own.PlaceKey) is { } place)
            PublicPath = $"{place.Slug}/cooperation/partnerships";
    }
}
