using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>A list of measures: what its address asks for, and what it shows.</summary>
internal abstract class MeasureListPage : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.Show))]
    public MeasureShow Show { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.SearchMeasures)), StringLength(100)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public MeasurePage Found { get; protected set; } = null!;

    public abstract string Path { get; }

    public string? Previous => Found.Before is { } cursor ? Beside("before", cursor) : null;

    public string? Next => Found.After is { } cursor ? Beside("after", cursor) : null;

    /// <summary>The list as a file: csv, xlsx or json.</summary>
    public string FileAddress(string ending) => QueryHelpers.AddQueryString(
        $"{Path}/export.{ending}", new Dictionary<string, string?>(StringComparer.Ordinal) { ["show"] = Show.ToString(), ["search"] = Search });

    private string Beside(string side, MeasureCursor cursor) => QueryHelpers.AddQueryString(
        Path, new Dictionary<string, string?>(StringComparer.Ordinal) { ["show"] = Show.ToString(), ["search"] = Search, [side] = cursor.ToString() });
}
