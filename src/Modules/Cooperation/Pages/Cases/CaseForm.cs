using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Cases;

/// <summary>What is asked of a unit, and by when.</summary>
internal sealed class CaseForm
{
    [Required, StringLength(UnitCase.MaxUnit), Display(Name = nameof(Texts.CaseUnit))]
    public string Unit { get; set; } = "";

    [Required, StringLength(UnitCase.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.CaseAsked), Description = nameof(Texts.CaseAskedHint))]
    public string Asked { get; set; } = "";

    [Required, Display(Name = nameof(Texts.CaseDue))]
    public DateOnly? DueOn { get; set; }
}
