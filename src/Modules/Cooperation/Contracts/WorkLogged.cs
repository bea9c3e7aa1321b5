using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The liaison has logged a piece of work, or changed what she had logged.</summary>
public sealed record WorkLogged(Guid EntryId) : DomainEvent;
