using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>What the address of a list asks for.</summary>
internal sealed class MeasureQuery
{
    [FromQuery(Name = "show"), Display(Name = nameof(Texts.Show))]
    public MeasureShow Show { get; set; }

    [FromQuery(Name = "q"), Display(Name = nameof(Texts.SearchMeasures)), StringLength(100)]
    public string? Typed { get; set; }

    [FromQuery(Name = "after")]
    public string? After { get; set; }

    [FromQuery(Name = "before")]
    public string? Before { get; set; }

    /// <summary>The address of another page of the same list; null when there is none.</summary>
    public string? Url(string path, MeasureCursor? after = null, MeasureCursor? before = null) =>
        after is null && before is null
            ? null
            : QueryHelpers.AddQueryString(path, new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["show"] = Show.ToString(), ["q"] = Typed, ["after"] = after?.ToString(), ["before"] = before?.ToString(),
            });
}
