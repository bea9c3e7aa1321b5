using System.ComponentModel.DataAnnotations;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>One owner as typed.</summary>
internal sealed class OwnerForm
{
    public Guid OrganisationId { get; set; }

    [Display(Name = nameof(Texts.FieldUnit), Description = nameof(Texts.FieldUnitHint)), StringLength(MeasureOwner.MaxUnit)]
    public string? Unit { get; set; }
}
