namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>Where or how a service is given: a place, a page, a telephone.</summary>
internal sealed record PtvChannel(Guid Id, string? ServiceChannelType, IReadOnlyList<PtvChannelAddress>? Addresses, IReadOnlyList<PtvHourGroup>? ServiceHours)
{
    public bool IsPlace => ServiceChannelType is "ServiceLocation";
}
