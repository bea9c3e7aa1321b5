using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>Who has registered, by name, association or order of arrival. Two queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class NameListModel(AppDb db) : GatheringPage(db)
{
    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.Group))]
    public AssociationCategory? Category { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.ListOrder))]
    public string Order { get; set; } = NameRows.ByName;

    public IReadOnlyList<RegistrationRow> Rows { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Orders() =>
        [new(Texts.RegistrantName, NameRows.ByName), new(Texts.RegistrantAssociation, NameRows.ByAssociation), new(Texts.RegistrationNumber, NameRows.ByNumber)];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        // What was not asked has its default; that is no mistake.
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Rows = await NameRows.ReadAsync(Db, id, Category, Order, stop);
        return Page();
    }

    /// <summary>The list as a file: csv, xlsx or json.</summary>
    public string FileAddress(string ending) => QueryHelpers.AddQueryString(
        $"/gatherings/{Gathering.Id}/registrations/export.{ending}", new Dictionary<string, string?>(StringComparer.Ordinal) { ["category"] = Category?.ToString(), ["order"] = Order });
}
