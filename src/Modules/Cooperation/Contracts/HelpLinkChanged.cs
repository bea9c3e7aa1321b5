using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>What is told of a help link, or its address, has been changed.</summary>
public sealed record HelpLinkChanged(Guid LinkId) : DomainEvent;
