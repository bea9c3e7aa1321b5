using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Upkeep;

/// <summary>Somebody who should know has said that what the register tells of an organisation is true.</summary>
internal sealed record EntryConfirmed(Guid OrganisationId, ConfirmedBy Way) : DomainEvent;
