using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Domain;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>What is asked of how one gets in and takes part; each may stay unanswered.</summary>
internal sealed class AccessibilityForm
{
    [Display(Name = nameof(Texts.StepFreeEntrance))]
    public bool? StepFreeEntrance { get; set; }

    [Display(Name = nameof(Texts.AccessibleToilet))]
    public bool? AccessibleToilet { get; set; }

    [Display(Name = nameof(Texts.InductionLoop))]
    public bool? InductionLoop { get; set; }

    [Display(Name = nameof(Texts.AccessibleParking))]
    public bool? AccessibleParking { get; set; }

    /// <summary>Yes, no, or what the field begins with: not known.</summary>
    public static IReadOnlyList<SelectListItem> Answers => [new(Texts.NotKnown, ""), new(Ui.Words.Yes, "True"), new(Ui.Words.No, "False")];

    public static AccessibilityForm Of(AccessibilityFacts facts) => new()
    {
        StepFreeEntrance = facts.StepFreeEntrance,
        AccessibleToilet = facts.AccessibleToilet,
        InductionLoop = facts.InductionLoop,
        AccessibleParking = facts.AccessibleParking,
    };

    public AccessibilityFacts Read() => new(StepFreeEntrance, AccessibleToilet, InductionLoop, AccessibleParking);

    /// <summary>What is known, each with its answer.</summary>
    public static IReadOnlyList<(string What, string Answer)> Told(AccessibilityFacts facts) =>
    [
        .. new[]
        {
            (What: Texts.StepFreeEntrance, Is: facts.StepFreeEntrance),
            (What: Texts.AccessibleToilet, Is: facts.AccessibleToilet),
            (What: Texts.InductionLoop, Is: facts.InductionLoop),
            (What: Texts.AccessibleParking, Is: facts.AccessibleParking),
        }.Where(one => one.Is is not null).Select(one => (one.What, one.Is is true ? Ui.Words.Yes : Ui.Words.No)),
    ];
}
