namespace Kumppani.Kernel.Places;

/// <summary>The levels of places at which public pages exist.</summary>
public enum PlaceKind
{
    /// <summary>Finland.</summary>
    Country,

    /// <summary>Maakunta, landskap.</summary>
    Region,

    /// <summary>Hyvinvointialue, välfärdsområde.</summary>
    WellbeingCounty,

    /// <summary>Kunta, kommun.</summary>
    Municipality,

    /// <summary>A village or a part of a town, added by the municipality itself.</summary>
    Village,
}
