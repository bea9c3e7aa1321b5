using Kumppani.Kernel.Domain;
using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing.Domain;

/// <summary>What one side said of a measure at a follow-up. Its wording belongs to the organisation that wrote it.</summary>
internal sealed class MeasureNote
{
    public const int MaxText = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MeasureId { get; init; }

    public required Guid OrganisationId { get; init; }

    public required MeasureSide Side { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The state the measure was in when the note was written.</summary>
    public required MeasureState State { get; init; }

    public required LocalizedText Text { get; set; }

    /// <summary>When the organisation last mended its own words.</summary>
    public DateTime? MendedAt { get; set; }
}
