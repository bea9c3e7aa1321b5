using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A help link is taken away.</summary>
public sealed record HelpLinkRemoved(Guid LinkId) : DomainEvent;
