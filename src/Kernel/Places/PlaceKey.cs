namespace Kumppani.Kernel.Places;

/// <summary>
/// The key of a place over all kinds, such as <c>m743</c>, <c>r14</c> or <c>h16</c>. The official codes alone do not
/// tell places apart: region 14 and county 14 are different areas.
/// </summary>
public static class PlaceKey
{
    /// <summary>Finland by its number in ISO 3166-1.</summary>
    public const string Finland = "c246";

    /// <summary>The key of a place of this kind with its official code.</summary>
    public static string Of(PlaceKind kind, string code) => Prefix(kind) + code;

    /// <summary>The key of a municipality; a code that lost its zeros in a spreadsheet gets them back.</summary>
    public static string Municipality(string code) => Of(PlaceKind.Municipality, code.PadLeft(3, '0'));

    /// <summary>The key of a region; a code that lost its zero gets it back.</summary>
    public static string Region(string code) => Of(PlaceKind.Region, code.PadLeft(2, '0'));

    /// <summary>The key of a wellbeing services county; a code that lost its zero gets it back.</summary>
    public static string County(string code) => Of(PlaceKind.WellbeingCounty, code.PadLeft(2, '0'));

    private static char Prefix(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => 'c',
        PlaceKind.Region => 'r',
        PlaceKind.WellbeingCounty => 'h',
        PlaceKind.Municipality => 'm',
        PlaceKind.Village => 'v',
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of place."),
    };
}
