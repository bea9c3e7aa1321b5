namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>A service that is published.</summary>
internal sealed record PtvService(
    Guid Id,
    string? PublishingStatus,
    string? ServiceChargeType,
    IReadOnlyList<PtvText>? ServiceNames,
    IReadOnlyList<PtvText>? ServiceDescriptions,
    IReadOnlyList<PtvCode>? ServiceClasses,
    IReadOnlyList<PtvCode>? TargetGroups,
    IReadOnlyList<string>? Languages,
    IReadOnlyList<PtvLink>? ServiceChannels)
{
    /// <summary>The channels through which it is given.</summary>
    public IEnumerable<Guid> ChannelIds => (ServiceChannels ?? []).Select(one => one?.ServiceChannel?.Id).OfType<Guid>().Where(id => id != Guid.Empty);
}
