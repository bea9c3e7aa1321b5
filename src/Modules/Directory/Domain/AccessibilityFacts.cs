namespace Kumppani.Directory.Domain;

/// <summary>What is known of how one gets in and takes part at a place; null is not known.</summary>
internal sealed record AccessibilityFacts(bool? StepFreeEntrance, bool? AccessibleToilet, bool? InductionLoop, bool? AccessibleParking)
{
    public static AccessibilityFacts Unknown { get; } = new(null, null, null, null);
}
