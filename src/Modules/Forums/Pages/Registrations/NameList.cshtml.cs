using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>Who has registered, by name, association or order of arrival. Two queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class NameListModel(AppDb db) : GatheringPage(db)
{
    private const string ByName = "name";
    private const string ByAssociation = "association";
    private const string ByNumber = "number";

    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.Group))]
    public AssociationCategory? Category { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.ListOrder))]
    public string Order { get; set; } = ByName;

    public IReadOnlyList<RegistrationRow> Rows { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Orders() =>
        [new(Texts.RegistrantName, ByName), new(Texts.RegistrantAssociation, ByAssociation), new(Texts.RegistrationNumber, ByNumber)];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        // What was not asked has its default; that is no mistake.
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        var registrations = Db.Registrations.AsNoTracking().Where(one => one.GatheringId == id);
        if (Category is { } category) registrations = registrations.Where(one => (one.Category ?? one.GroupWish) == category);
        var rows = await RegistrationRow.Of(registrations).ToListAsync(stop);
        Rows = Order switch
        {
            ByAssociation => [.. rows.OrderBy(row => Kernel.Domain.SortKey.Of(row.OrganisationName ?? "\uffff"), StringComparer.Ordinal)],
            ByNumber => [.. rows.OrderBy(row => row.Number)],
            _ => rows,
        };
        return Page();
    }
}
