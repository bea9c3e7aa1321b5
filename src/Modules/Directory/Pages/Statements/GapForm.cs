using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Statements;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>One thing that not everybody can use.</summary>
internal sealed class GapForm
{
    [StringLength(10), RegularExpression(@"[1-4]\.[1-9]\.\d{1,2}", ErrorMessage = nameof(Texts.GapCriterionWrong)), Display(Name = nameof(Texts.GapCriterion), Description = nameof(Texts.GapCriterionHint))]
    public string? Criterion { get; set; }

    [StringLength(AccessibilityGap.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.GapWhatFi), Description = nameof(Texts.GapWhatHint))]
    public string? WhatFi { get; set; }

    [StringLength(AccessibilityGap.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.GapWhatSv))]
    public string? WhatSv { get; set; }

    [StringLength(AccessibilityGap.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.GapWhatEn))]
    public string? WhatEn { get; set; }

    [Display(Name = nameof(Texts.GapMendedBy))]
    public DateOnly? MendedBy { get; set; }

    public LocalizedText What => LocalizedText.Of(WhatFi ?? "", WhatSv, WhatEn);

    public static GapForm Of(AccessibilityGap gap) => new()
    {
        Criterion = gap.Criterion,
        WhatFi = gap.What.Exactly("fi"),
        WhatSv = gap.What.Exactly("sv"),
        WhatEn = gap.What.Exactly("en"),
        MendedBy = gap.MendedBy,
    };
}
