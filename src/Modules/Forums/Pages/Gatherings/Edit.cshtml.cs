using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>Hosts change what is told of a gathering. The number of seats is decided by the database, with the rest.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class EditModel(AppDb db, Seats seats, PlaceBook places) : GatheringPage(db), IEdits
{
    [BindProperty]
    public GatheringForm Form { get; set; } = new();

    public Entity? Edited => Gathering;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, withPlaces: true)) return NotFound();

        Form = GatheringForm.Of(Gathering, places);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, withAgenda: true, withPlaces: true)) return NotFound();

        var keys = Form.ReadPlaces(places, ModelState);
        if (!ModelState.IsValid) return Invalid();

        return await DecideAsync(
            async () =>
            {
                if (Gathering.Change(Form.Read(Gathering.Details)).Problem is { } problem) return problem;
                if (Gathering.Serve(keys).Problem is { } nowhere) return nowhere;
                return Form.Capacity == Gathering.Capacity ? Outcome.Done : await seats.ResizeAsync(id, Form.Capacity, stop);
            },
            Texts.GatheringSaved,
            $"/gatherings/{id}/manage",
            stop);
    }
}
