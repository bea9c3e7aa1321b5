using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>A registration has been cancelled.</summary>
internal sealed record RegistrationCancelled(Guid GatheringId, Guid RegistrationId, int Number, bool ByHost) : DomainEvent;
