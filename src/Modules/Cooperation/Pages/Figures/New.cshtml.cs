using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Figures;

/// <summary>Enters the key figures of a year; what the reference data know stands there already. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class NewModel(AppDb db, Actor actor, IOrganisations organisations, PlaceBook places) : FormPage
{
    [BindProperty, Required, Range(KeyFigures.FirstYear, KeyFigures.LastYear), Display(Name = nameof(Texts.Year))]
    public int? Year { get; set; }

    [BindProperty]
    public FiguresForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        if (await MunicipalityAsync(stop) is not { } municipality) return NotFound();

        if (places.Find(municipality.PlaceKey)?.Place is { } place) (Year, Form.Population) = (place.PopulationYear, place.Population);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (await MunicipalityAsync(stop) is not { } municipality) return NotFound();

        var figures = KeyFigures.Of(municipality.Id, municipality.PlaceKey, Year!.Value);
        if (Form.EnterInto(figures).Problem is { } problem) return Refuse(problem);

        db.Add(figures);
        return await SaveAsync(Outcome.Done, Texts.FiguresSaved, "/cooperation/figures", stop);
    }

    protected override Problem? Explain(string constraint) => constraint == KeyFigures.OneAYear ? CooperationProblems.YearTaken : null;

    private async Task<OrganisationInfo?> MunicipalityAsync(CancellationToken stop) =>
        (await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId);
}
