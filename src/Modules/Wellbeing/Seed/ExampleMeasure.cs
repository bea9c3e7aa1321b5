using Kumppani.Kernel.Domain;
using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing.Seed;

/// <summary>A measure of the demo.</summary>
/// <param name="Days">Due so many days from the day the demo is loaded; negative when the day has passed.</param>
/// <param name="Way">The states it has gone through after it was proposed.</param>
/// <param name="Unit">Unit of the municipality that answers; null when the municipality does not.</param>
/// <param name="Association">Which of the municipality's associations answers too, by number; null for none.</param>
/// <param name="Role">Its role or organ.</param>
/// <param name="IsAssociations">The association has put it forward.</param>
internal sealed record ExampleMeasure(
    string PlaceKey,
    LocalizedText Title,
    LocalizedText Description,
    int Days,
    MeasureState[] Way,
    string? Unit,
    int? Association = null,
    string? Role = null,
    bool IsAssociations = false)
{
    /// <summary>Why it was given up.</summary>
    public LocalizedText Reason { get; init; } = LocalizedText.Empty;

    /// <summary>What the municipality has said of it.</summary>
    public LocalizedText MunicipalityNote { get; init; } = LocalizedText.Empty;

    /// <summary>What the association has said of it.</summary>
    public LocalizedText AssociationNote { get; init; } = LocalizedText.Empty;
}
