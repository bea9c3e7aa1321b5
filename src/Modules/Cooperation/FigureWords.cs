using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation;

/// <summary>Key figures as the reader's language writes them.</summary>
internal static class FigureWords
{
    /// <summary>986 400 €; cents only when there are some.</summary>
    public static string Euros(long? cents) => cents is { } amount ? (amount / 100m).ToString(amount % 100 == 0 ? "N0" : "N2", null) + " €" : "";

    /// <summary>14,92 €</summary>
    public static string PerResident(KeyFigures figures) => figures.EurosPerResident is { } euros ? euros.ToString("N2", null) + " €" : "";

    /// <summary>1 469,23 km², of which water 37,46 km²</summary>
    public static string Area(KeyFigures figures) => (figures.Hectares / 100m, figures.WaterHectares / 100m) switch
    {
        ({ } area, { } water) => string.Format(null, Texts.AreaWithWater, area.ToString("N2", null), water.ToString("N2", null)),
        ({ } area, null) => area.ToString("N2", null) + " km²",
        _ => "",
    };
}
