namespace Kumppani.Ui.Maps;

/// <summary>A place on a dot map.</summary>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Url">App-relative address of its page.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Value">What the area of the dot shows; zero for a small empty dot.</param>
/// <param name="IsListed">Stands in the list beside the map; the others only lend the country its shape.</param>
public sealed record MapDot(string Name, string Url, double Longitude, double Latitude, long Value, bool IsListed = true)
{
    /// <summary>What stands in the list for the figure, where it counts nothing: a state in a word.</summary>
    public string? Said { get; init; }

    /// <summary>What the list says of it.</summary>
    public string Shown => Said ?? Value.ToString("N0", null);
}
