using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A municipality's key figures of a year have been entered or changed.</summary>
public sealed record FiguresEntered(Guid FiguresId, int Year) : DomainEvent;
