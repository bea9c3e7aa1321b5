using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Domain;

/// <summary>What a measure says: by one side, kept by that side.</summary>
internal sealed record MeasureWording(LocalizedText Title, LocalizedText Description, DateOnly DueOn);
