using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Forums.Pages.Registrations;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.CheckIn;

/// <summary>
/// The door: find a name, press it. Whoever is present gets her ballot code, shown once. Each name is a form of its own, so that a page kept by the
/// phone's back button still checks in whom it names. Two queries.
/// </summary>
[Authorize(ForumPermissions.Host)]
internal sealed class DeskModel(AppDb db, Door door, SeatQueue queue, PlaceBook places) : GatheringPage(db)
{
    public const int Most = 100;

    [BindProperty, StringLength(100), Display(Name = nameof(Texts.CheckInSearch))]
    public string? Query { get; set; }

    public IReadOnlyList<RegistrationRow> Rows { get; private set; } = [];

    public bool IsCut { get; private set; }

    public int Present { get; private set; }

    public int Expected { get; private set; }

    public IReadOnlyList<PresenceCount> ByCategory { get; private set; } = [];

    public IReadOnlyList<PresenceCount> ByMunicipality { get; private set; } = [];

    /// <summary>The code just handed out; it is nowhere else.</summary>
    public string? Handed => TempCode.Take(this)?.Code;

    public string? HandedTo => TempCode.Take(this)?.Name;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ShowAsync(id, stop) ? Page() : NotFound();

    /// <summary>Looks for a name. A person's name stands in no address, so it is sent and not asked for; nothing is changed.</summary>
    public async Task<IActionResult> OnPostFindAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();
        return ModelState.IsValid ? Page() : Invalid();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid registrationId, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();

        // Without the name that was searched for: the address is stored with the form's key.
        var next = $"/gatherings/{id}/check-in";
        Arrival? arrival = null;
        using var turn = await queue.TurnAsync(id, stop);
        return await DecideAsync(
            async () =>
            {
                var let = await door.ArriveAsync(id, registrationId, stop);
                arrival = let.Value;
                return new Outcome(let.Problem);
            },
            next,
            () =>
            {
                TempCode.Keep(this, arrival!);
                return Go(next);
            },
            stop);
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        var all = await RegistrationRow.Of(Db.Registrations.AsNoTracking().Where(one => one.GatheringId == id && one.Seat != SeatState.Cancelled)).ToListAsync(stop);
        var found = all.Where(row => Matches(row.Name) || Matches(row.OrganisationName)).OrderBy(row => row.IsPresent).ToList();
        (Rows, IsCut) = ([.. found.Take(Most)], found.Count > Most);
        (Present, Expected) = (all.Count(row => row.IsPresent), all.Count(row => row.Seat is SeatState.Seated));
        ByCategory = Count(all, row => CategoryNames.Of(row.Category ?? row.GroupWish));
        ByMunicipality = Count(all, row => row.PlaceKey is { } key ? places.Exactly(key)?.Name(Language.Current.Code) ?? key : Texts.MunicipalityUnknown);
        return true;
    }

    private static IReadOnlyList<PresenceCount> Count(IEnumerable<RegistrationRow> rows, Func<RegistrationRow, string> group) =>
        [.. rows.GroupBy(group).OrderBy(one => one.Key, StringComparer.CurrentCulture).Select(one => new PresenceCount(one.Key, one.Count(row => row.IsPresent), one.Count()))];

    private bool Matches(string? text) =>
        string.IsNullOrWhiteSpace(Query)
        || CultureInfo.InvariantCulture.CompareInfo.IndexOf(text ?? "", Query.Trim(), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
