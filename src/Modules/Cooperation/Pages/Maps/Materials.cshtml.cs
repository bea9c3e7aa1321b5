using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Maps;

/// <summary>The liaison fills a card's slot for materials and examples, or says who does and by when (requirement K13). Three queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class MaterialsModel(AppDb db, Actor actor, IOrganisations organisations, AttachmentDesk files) : FormPage, IEdits
{
    [BindProperty]
    public MaterialsForm Form { get; set; } = new();

    public CardKind Kind { get; private set; }

    public CardMaterials? Materials { get; private set; }

    public IReadOnlyList<Attachment> Files { get; private set; } = [];

    public Entity? Edited => Materials;

    public async Task<IActionResult> OnGetAsync(string card, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(card, stop)) return NotFound();

        if (Materials is { } written) Form = MaterialsForm.Of(written);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string card, CancellationToken stop)
    {
        if (!await FindAsync(card, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } municipality) return NotFound();

        var slot = Materials ?? CardMaterials.Begin(municipality.Id, municipality.PlaceKey, Kind);
        var written = slot.Write(Form.State!.Value, Form.Text.Over(Materials?.Text), Form.Owner.Over(Materials?.Owner), Form.DueOn, Files.Count > 0);
        if (written.Problem is { } problem) return Refuse(problem);

        if (Materials is null) db.Add(slot);
        return await SaveAsync(Outcome.Done, Texts.MaterialsSaved, $"/cooperation/map/{CardWords.Slug(Kind)}/materials", stop);
    }

    protected override Problem? Explain(string constraint) => constraint == CardMaterials.OneACard ? CooperationProblems.WrittenMeanwhile : null;

    private async Task<bool> FindAsync(string slug, CancellationToken stop)
    {
        if (CardWords.Find(slug) is not { } kind) return false;

        Kind = kind;
        Materials = await db.CardMaterials.FirstOrDefaultAsync(one => one.HostId == actor.OrganisationId && one.Kind == kind, stop);
        if (Materials is not null) Files = await files.OfAsync(new RecordRef(CardMaterials.RecordKind, Materials.Id), stop);
        return true;
    }
}
