namespace Kumppani.Directory.Domain;

/// <summary>What has a point on the map, as the database keeps it: see <see cref="GeoPoint.Parts"/>.</summary>
internal interface ILocated
{
    /// <summary>Parts of a degree north; null where no point is told.</summary>
    int? North { get; }

    /// <summary>Parts of a degree east.</summary>
    int? East { get; }
}
