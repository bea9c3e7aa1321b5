using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>How an organisation presents itself, told by its own people or by the liaison. Two queries, and the save.</summary>
[Authorize]
internal sealed class ProfileModel(AppDb db, Actor actor, PlaceBook places) : FormPage, IEdits
{
    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public Entity? Edited => Organisation;

    private OrganisationProfile Profile => Organisation.Profile ?? new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var umbrella = Profile.UmbrellaId is { } known ? await db.Organisations.Where(one => one.Id == known).Select(one => one.Name).FirstOrDefaultAsync(stop) : null;
        Form = ProfileForm.Of(Profile, places, umbrella);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var told = Form.Read(ModelState, Profile.PlainText, places);
        told.UmbrellaId = await UmbrellaAsync(stop);
        return ModelState.IsValid ? await SaveAsync(Organisation.Present(told), Texts.Saved, $"/associations/{id}", stop) : Invalid();
    }

    // Two who tell the first things at once would make a row each.
    protected override Problem? Explain(string constraint) => constraint == OrganisationProfileMap.Key ? DirectoryProblems.ProfileMeanwhile : null;

    /// <summary>The organisation of the name as typed: the one it is already, or one of the same register, or the only one elsewhere.</summary>
    private async Task<Guid?> UmbrellaAsync(CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(Form.Umbrella)) return null;

        var key = SortKey.Of(Form.Umbrella);
        var named = await db.Organisations.Published().Where(one => one.SortKey == key && one.Kind != OrganisationKind.Municipality && one.EndedOn == null)
            .OrderBy(one => one.Id != Profile.UmbrellaId).ThenBy(one => one.HostId != Organisation.HostId).ThenBy(one => one.Id)
            .Select(one => new { one.Id, one.HostId }).Take(3).ToListAsync(stop);
        var near = named.Where(one => one.Id == Profile.UmbrellaId).ToList();
        if (near.Count == 0) near = [.. named.Where(one => one.HostId == Organisation.HostId)];
        if (near.Count == 0) near = named;
        if (near is [var only]) return only.Id;

        ModelState.AddModelError("Form.Umbrella", near.Count == 0 ? Texts.UmbrellaUnknown : Texts.UmbrellaSeveral);
        return null;
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var organisation = await db.Organisations.Include(one => one.Profile).FirstOrDefaultAsync(one => one.Id == id, stop);
        if (organisation is null || !ShowModel.MayChange(actor, organisation)) return false;
        Organisation = organisation;
        return true;
    }
}
