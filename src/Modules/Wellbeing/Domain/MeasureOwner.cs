using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing.Domain;

/// <summary>An organisation, and a unit or role in it, that answers for a measure.</summary>
internal sealed class MeasureOwner
{
    public const int MaxUnit = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MeasureId { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>Empty when the organisation as a whole answers: both databases then compare it alike in the unique index.</summary>
    public required string Unit { get; init; }

    public required MeasureSide Side { get; init; }
}
