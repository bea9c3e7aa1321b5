using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>
/// A main user or editor answers for her association in the open round of the municipality on whose register it stands, and may change the answer until the
/// round closes. Four queries, and the save.
/// </summary>
[Authorize(CooperationPermissions.Raise)]
internal sealed class OwnModel(AppDb db, AssessmentBook book, IOrganisations organisations, PlaceBook places, Actor actor) : SheetPage(db, book, actor)
{
    private readonly AssessmentBook book = book;
    private readonly Actor actor = actor;

    /// <summary>The round whose form was filled in: an answer to it is none to the next.</summary>
    [BindProperty]
    public Guid RoundId { get; set; }

    public string Association { get; private set; } = "";

    public OrganisationInfo? Municipality { get; private set; }

    /// <summary>Where everybody reads the result, below the language.</summary>
    public string? ResultPath => Municipality is not null && places.Exactly(Municipality.PlaceKey) is { } place ? $"{place.Slug}/cooperation/assessment" : null;

    /// <summary>The form is there while the round is open, and when what was typed came too late, so that it is not lost.</summary>
    public bool ShowsForm => IsOpen || Form.Criteria.Count > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        Form = new();
        if (!await FindAsync(stop) || !IsOpen) return Page();

        (Form, RoundId) = (SheetForm.Of(Sheet), Round!.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();
        if (RoundId == Round!.Id) return await SendAsync("/assessment", stop);

        Form.Complete();
        return Refuse(CooperationProblems.RoundClosed);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await Answerers.FindAsync(organisations, actor.OrganisationId, stop) is not { } own) return false;

        Association = own.Name;
        Municipality = (await organisations.FindAsync([own.HostId], stop)).GetValueOrDefault(own.HostId);
        Round = await book.LatestAsync(own.HostId, stop);
        if (Round is null) return false;

        await FindSheetAsync(stop);
        return true;
    }
}
