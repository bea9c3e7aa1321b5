using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.OutsideSurveys;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>What is told of a survey made by others is changed. Two queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, SurveyArchive archive, IOrganisations organisations, PlaceBook places, Actor actor, TimeProvider clock)
    : SurveyFormPage(archive, organisations, places, actor), IEdits
{
    public OutsideSurvey Survey { get; private set; } = null!;

    public Entity? Edited => Survey;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = SurveyForm.Of(Survey);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (!IsAreaChosen) return Refuse(CooperationProblems.HelpAreaMissing, "Form.Area");

        return await SaveAsync(Survey.Change(Form.Details(Survey), clock.Today()), Texts.OutsideSurveySaved, "/cooperation/outside-surveys", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Survey = (await db.OutsideSurveys.Include(one => one.Check).FirstOrDefaultAsync(one => one.Id == id && one.HostId == KeeperId, stop))!;
        return Survey is not null && await FindPlaceAsync(stop) is not null;
    }
}
