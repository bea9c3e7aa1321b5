using System.ComponentModel.DataAnnotations;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Which measures a list shows.</summary>
internal enum MeasureShow
{
    [Display(Name = nameof(Texts.ShowOpen))]
    Open,

    [Display(Name = nameof(Texts.ShowOverdue))]
    Overdue,

    [Display(Name = nameof(Texts.ShowProposed))]
    Proposed,

    [Display(Name = nameof(Texts.ShowDone))]
    Done,

    [Display(Name = nameof(Texts.ShowDropped))]
    Dropped,

    [Display(Name = nameof(Texts.ShowAll))]
    All,
}
