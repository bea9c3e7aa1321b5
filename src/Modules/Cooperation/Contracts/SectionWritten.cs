using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The liaison has written or reviewed a section of the cooperation page.</summary>
public sealed record SectionWritten(Guid SectionId, string Topic) : DomainEvent;
