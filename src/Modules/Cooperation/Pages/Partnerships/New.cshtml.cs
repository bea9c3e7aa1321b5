using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Partnerships;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>The liaison enters a partnership, from a partner's page (<c>?partner=ID</c>) or by its name. Three queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class NewModel(AppDb db, PartnerFinder partners, PartnershipList list, IOrganisations organisations, Actor actor) : FormPage
{
    [BindProperty]
    public NewFields Form { get; set; } = new();

    [FromQuery(Name = "partner")]
    public Guid? PartnerId { get; set; }

    /// <summary>Whose register the names come from that are offered.</summary>
    public Guid RegisterId => actor.OrganisationId;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        Form = new NewFields { Partner = (await partners.ChosenAsync(PartnerId, stop))?.Name ?? "" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } own) return NotFound();

        var partner = await partners.FindAsync(own.Id, Form.Partner.Trim(), PartnerId, Form.IsOutside, stop);
        if (!partner.IsDone) return Refuse(partner.Problem, "Form.Partner");

        var begun = Partnership.Begin(own.Id, own.PlaceKey, partner.Value, Form.Details(null), list.Today);
        if (!begun.IsDone) return Refuse(begun.Problem);

        db.Add(begun.Value);
        // The partner sees it on its own page also when it is not public.
        if (partner.Value.Id is { } id) db.Add(new Party { RecordId = begun.Value.Id, OrganisationId = id });
        return await SaveAsync(Outcome.Done, Texts.PartnershipSaved, "/cooperation/partnerships", stop);
    }

    protected override Problem? Explain(string constraint) => constraint == Partnership.OneOpenOfAForm ? CooperationProblems.PartnershipThere : null;
}
