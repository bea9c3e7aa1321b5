using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.OutsideSurveys;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>A survey made by others is added to the municipality's archive. Two queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class NewModel(AppDb db, SurveyArchive archive, IOrganisations organisations, PlaceBook places, Actor actor, TimeProvider clock)
    : SurveyFormPage(archive, organisations, places, actor)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        if (await FindPlaceAsync(stop) is not { } place) return NotFound();

        Form.Area = place.Key;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await FindPlaceAsync(stop) is not { } place) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (!IsAreaChosen) return Refuse(CooperationProblems.HelpAreaMissing, "Form.Area");
        if (await db.OutsideSurveys.CountAsync(one => one.HostId == KeeperId, stop) >= OutsideSurvey.Most) return Refuse(CooperationProblems.TooManyOutsideSurveys);

        var added = OutsideSurvey.Add(KeeperId, place.Key, Form.Details(null), clock.Today());
        if (!added.IsDone) return Refuse(added.Problem);

        db.Add(added.Value);
        return await SaveAsync(Outcome.Done, Texts.OutsideSurveySaved, $"/outside-surveys/{added.Value.Id}", stop);
    }
}
