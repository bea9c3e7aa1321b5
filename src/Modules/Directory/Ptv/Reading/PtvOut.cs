using Kumppani.Directory.Ptv.Reading.Answers;

namespace Kumppani.Directory.Ptv.Reading;

/// <summary>What the catalogue has of an organisation.</summary>
/// <param name="Organisation">The organisation's id there.</param>
/// <param name="Reading">What came of asking.</param>
/// <param name="Services">Its services, when the answer could be read.</param>
/// <param name="Channels">The channels through which they are given, as far as they are published.</param>
internal sealed record PtvOut(Guid Organisation, CatalogueReading Reading, IReadOnlyList<PtvService> Services, IReadOnlyList<PtvChannel> Channels)
{
    /// <summary>Nothing was read.</summary>
    public static PtvOut Without(Guid organisation, CatalogueReading reading) => new(organisation, reading, [], []);

    /// <summary>The channels of one service.</summary>
    public IEnumerable<PtvChannel> ChannelsOf(PtvService service) => Channels.Where(channel => service.ChannelIds.Contains(channel.Id));
}
