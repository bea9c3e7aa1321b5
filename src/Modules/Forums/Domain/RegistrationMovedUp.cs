using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>The first in the queue has got a seat that was freed or added.</summary>
internal sealed record RegistrationMovedUp(Guid GatheringId, Guid RegistrationId, int Number) : DomainEvent;
