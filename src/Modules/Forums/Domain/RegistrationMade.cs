using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>Somebody has registered, for a seat or for the queue.</summary>
internal sealed record RegistrationMade(Guid GatheringId, Guid RegistrationId, int Number, bool Seated) : DomainEvent;
