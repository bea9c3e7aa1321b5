namespace Kumppani.Kernel.Places;

/// <summary>The levels of places at which public pages exist.</summary>
public enum PlaceKind
{
    Country,

    /// <summary>Maakunta, landskap.</summary>
    Region,

    /// <summary>Hyvinvointialue, välfärdsområde.</summary>
    WellbeingCounty,

    Municipality,

    /// <summary>A village or a part of a town, added by the municipality itself.</summary>
    Village,
}
