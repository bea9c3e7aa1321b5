using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Pages.Open;

/// <summary>What of the register other systems may read, under which licence, and how a list is put on another site. No query.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class IndexModel(PlaceBook places) : PageModel
{
    // An example needs a place; nobody has chosen one yet.
    private const string Example = "seinajoki";

    /// <summary>The place for whose list the lines are asked.</summary>
    [BindProperty(SupportsGet = true, Name = "place")]
    public string? Chosen { get; set; }

    public Place Place { get; private set; } = null!;

    public bool IsUnknown { get; private set; }

    public void OnGet()
    {
        var found = string.IsNullOrWhiteSpace(Chosen) ? null : places.FindByName(Chosen) ?? places.FindBySlug(Chosen);
        IsUnknown = found is null && !string.IsNullOrWhiteSpace(Chosen);
        Place = (found ?? places.FindBySlug(Example)!).Place;
    }
}
