using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Workshops;

/// <summary>Where a scribe sits.</summary>
internal sealed record ScribeSeat(Guid GatheringId, Guid HostId, Guid WorkshopId, Guid GroupId, string Code, LocalizedText Gathering, LocalizedText Group);
