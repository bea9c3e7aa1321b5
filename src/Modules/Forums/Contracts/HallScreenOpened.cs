using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>The hall's screen has been opened to everybody, or closed.</summary>
public sealed record HallScreenOpened(Guid GatheringId, bool IsOpen) : DomainEvent;
