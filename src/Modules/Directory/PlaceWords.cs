using Kumppani.Kernel.Places;

namespace Kumppani.Directory;

internal static class PlaceWords
{
    /// <summary>What kind of place it is, in the reader's language.</summary>
    public static string Kind(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => Texts.PlaceKindCountry,
        PlaceKind.Region => Texts.PlaceKindRegion,
        PlaceKind.WellbeingCounty => Texts.PlaceKindCounty,
        PlaceKind.Municipality => Texts.PlaceKindMunicipality,
        _ => Texts.PlaceKindVillage,
    };
}
