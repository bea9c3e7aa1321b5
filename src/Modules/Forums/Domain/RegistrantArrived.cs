using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>Somebody has been checked in.</summary>
internal sealed record RegistrantArrived(Guid GatheringId, Guid RegistrationId, int Number, bool OnTheSpot) : DomainEvent;
