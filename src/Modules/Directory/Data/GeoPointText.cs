using Kumppani.Directory.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kumppani.Directory.Data;

/// <summary>A point as text, which both databases keep alike.</summary>
internal sealed class GeoPointText() : ValueConverter<GeoPoint, string>(point => point.ToString(), text => GeoPoint.Read(text)!)
{
    public const int MaxLength = 24;
}
