using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A help link has been added.</summary>
public sealed record HelpLinkAdded(Guid LinkId) : DomainEvent;
