using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>What other modules show of a measure.</summary>
/// <param name="Id">The measure.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="State">How far it has come.</param>
/// <param name="DueOn">The day by which.</param>
/// <param name="Owners">Who answers for it, the public sector first.</param>
/// <param name="IsPublished">True when everybody may read it.</param>
/// <param name="From">The records it came from.</param>
public sealed record MeasureInfo(
    Guid Id, LocalizedText Title, MeasureState State, DateOnly DueOn, IReadOnlyList<OwnerInfo> Owners, bool IsPublished, IReadOnlyList<RecordRef> From)
{
    /// <summary>Its page, without language prefix.</summary>
    public string Path => $"/measures/{Id}";
}
