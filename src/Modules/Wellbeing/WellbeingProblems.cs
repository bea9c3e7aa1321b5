using Kumppani.Kernel.Domain;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Wellbeing;

/// <summary>Why a measure refuses; each code is a key of the module's texts.</summary>
internal static class WellbeingProblems
{
    public static Problem TitleMissing { get; } = new(nameof(Texts.TitleMissing));

    public static Problem TitleTooLong { get; } = new(nameof(Texts.TitleTooLong), Measure.MaxTitle);

    public static Problem DescriptionTooLong { get; } = new(nameof(Texts.DescriptionTooLong), Measure.MaxDescription);

    public static Problem OwnerMissing { get; } = new(nameof(Texts.OwnerMissing));

    public static Problem OwnerUnknown { get; } = new(nameof(Texts.OwnerUnknown));

    public static Problem TooManyOwners { get; } = new(nameof(Texts.TooManyOwners), Measure.MostOwners);

    public static Problem UnitTooLong { get; } = new(nameof(Texts.UnitTooLong), MeasureOwner.MaxUnit);

    public static Problem NotYourWording { get; } = new(nameof(Texts.NotYourWording));

    public static Problem NotYourTable { get; } = new(nameof(Texts.NotYourTable));

    public static Problem NotYourMeasure { get; } = new(nameof(Texts.NotYourMeasure));

    public static Problem NotYourNote { get; } = new(nameof(Texts.NotYourNote));

    public static Problem NoTable { get; } = new(nameof(Texts.NoTable));

    public static Problem NotAgreedYet { get; } = new(nameof(Texts.NotAgreedYet));

    public static Problem MoveNotAllowed { get; } = new(nameof(Texts.MoveNotAllowed));

    public static Problem ReasonMissing { get; } = new(nameof(Texts.ReasonMissing));

    public static Problem ReasonTooLong { get; } = new(nameof(Texts.ReasonTooLong), Measure.MaxReason);

    public static Problem NoteMissing { get; } = new(nameof(Texts.NoteMissing));

    public static Problem NoteTooLong { get; } = new(nameof(Texts.NoteTooLong), MeasureNote.MaxText);
}
