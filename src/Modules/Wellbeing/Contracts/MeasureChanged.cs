using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>The wording, the due date or the owners of a measure have changed; only the fields' names are told.</summary>
public sealed record MeasureChanged(Guid MeasureId, IReadOnlyList<string> Fields) : DomainEvent;
