using System.ComponentModel.DataAnnotations;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>A new state as chosen, with the reason that giving up asks for.</summary>
internal sealed class MoveForm
{
    [Display(Name = nameof(Texts.NewState)), Required]
    public MeasureState? To { get; set; }

    [Display(Name = nameof(Texts.FieldReason), Description = nameof(Texts.FieldReasonHint)), DataType(DataType.MultilineText), StringLength(Measure.MaxReason)]
    public string? Reason { get; set; }
}
