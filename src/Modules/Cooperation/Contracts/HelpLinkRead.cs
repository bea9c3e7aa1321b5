using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The page behind a help link has been read.</summary>
public sealed record HelpLinkRead(Guid LinkId) : DomainEvent;
