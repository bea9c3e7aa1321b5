using Kumppani.Directory.Api;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Hsds;

/// <summary>What writing needs to know of one answer.</summary>
/// <param name="Language">The language asked for.</param>
/// <param name="Places">The places.</param>
/// <param name="Address">Whole addresses of pages.</param>
/// <param name="Umbrellas">The umbrella organisations that everybody may see.</param>
internal sealed record HsdsText(string Language, PlaceBook Places, OpenAddress Address, IReadOnlySet<Guid> Umbrellas)
{
    public string Of(LocalizedText text) => text.Best(Language).Text;

    public string PlaceName(string key) => Places.Exactly(key)?.Name(Language) ?? "";

    public string RegionName(string key) => Places.Exactly(key) is { } place && Places.ParentOf(place) is { } region ? region.Name(Language) : "";
}
