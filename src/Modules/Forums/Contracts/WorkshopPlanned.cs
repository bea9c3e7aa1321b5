using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>Groups and questions of a gathering's workshop have been set.</summary>
public sealed record WorkshopPlanned(Guid GatheringId, int Groups, int Questions) : DomainEvent;
