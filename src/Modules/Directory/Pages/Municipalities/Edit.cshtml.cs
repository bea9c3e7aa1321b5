using Kumppani.Directory.Brands;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Municipalities;

/// <summary>The operator changes a municipality's look. The page wears it.</summary>
[Authorize(DirectoryPermissions.Municipalities)]
internal sealed class EditModel(AppDb db, BrandDesk desk, PageFrame frame) : FormPage
{
    [BindProperty]
    public LookForm Form { get; set; } = new();

    public string? LogoUrl { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (await FindAsync(id, stop) is not { } brand) return NotFound();

        (Form.Primary, Form.Dark, Form.Sender) = (brand.Primary, brand.Dark, brand.SenderAddress);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } brand) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (await desk.TakeAsync(brand, Form, stop) is var (problem, field)) return Refuse(problem, field);

        return await DecideAsync(
            async () =>
            {
                await db.SaveChangesAsync(stop);
                await desk.KeepLogoAsync(brand, stop);
                return Outcome.Done;
            },
            Ui.Words.Saved,
            "/municipalities",
            stop);
    }

    private async Task<MunicipalityBrand?> FindAsync(Guid id, CancellationToken stop)
    {
        frame.BrandOf = id;
        var brand = await db.Brands.FirstOrDefaultAsync(one => one.OrganisationId == id, stop);
        LogoUrl = brand is null ? null : BrandFiles.LogoUrl(brand);
        return brand;
    }
}
