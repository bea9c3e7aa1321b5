using Kumppani.Directory.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>The field for a point on the map, which takes what a map service lets one copy.</summary>
internal static class PointField
{
    /// <summary>The point typed, or null with the reason in the model state when there is none in it.</summary>
    public static GeoPoint? Read(string? typed, ModelStateDictionary state, string field)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (GeoPoint.Read(typed) is { } point) return point;

        state.AddModelError(field, Texts.PointWrong);
        return null;
    }
}
