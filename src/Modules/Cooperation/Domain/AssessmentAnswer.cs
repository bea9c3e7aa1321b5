namespace Kumppani.Cooperation.Domain;

/// <summary>What a sheet says of one matter of the cooperation map.</summary>
internal sealed class AssessmentAnswer
{
    public required Guid SheetId { get; init; }

    public required CardKind Kind { get; init; }

    public AssessmentStep Step { get; internal set; }
}
