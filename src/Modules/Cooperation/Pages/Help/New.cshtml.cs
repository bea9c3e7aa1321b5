using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Help;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Help;

/// <summary>A help link is added: by the liaison for her municipality, by the operator for an area or the country. Two queries, and the save.</summary>
[Authorize(CooperationPermissions.Help)]
internal sealed class NewModel(AppDb db, HelpShelf shelf, IOrganisations organisations, Actor actor, TimeProvider clock) : FormPage
{
    [BindProperty]
    public HelpForm Form { get; set; } = new();

    public bool AsksArea => actor.May(CooperationPermissions.HelpEverywhere);

    public bool KeepsCooperation => actor.May(CooperationPermissions.Keep);

    public IReadOnlyList<SelectListItem> Areas => [.. shelf.WideAreas().Select(area => new SelectListItem(HelpWords.Area(area), area.Key))];

    private DateOnly Today => clock.Today();

    public void OnGet()
    {
        ModelState.Clear();
        Form = new HelpForm { ReadOn = Today };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (await AreaAsync(stop) is not { } area) return Refuse(CooperationProblems.HelpAreaMissing, "Form.Area");
        if (await db.HelpLinks.CountAsync(one => one.HostId == actor.OrganisationId, stop) >= HelpLink.Most) return Refuse(CooperationProblems.TooManyHelpLinks);

        var added = HelpLink.Add(actor.OrganisationId, area, Form.Details(null), Today);
        if (!added.IsDone) return Refuse(added.Problem);

        db.Add(added.Value);
        return await SaveAsync(Outcome.Done, Texts.HelpSaved, "/cooperation/help", stop);
    }

    protected override Problem? Explain(string constraint) => constraint == HelpLink.OneAnAddress ? CooperationProblems.HelpThere : null;

    // The operator chooses among the areas that no municipality keeps; a liaison has her own.
    private async Task<string?> AreaAsync(CancellationToken stop) =>
        AsksArea
            ? shelf.WideAreas().FirstOrDefault(area => area.Key == Form.Area)?.Key
            : (await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId)?.PlaceKey;
}
