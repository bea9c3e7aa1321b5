using System.ComponentModel.DataAnnotations;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>When a partnership ended.</summary>
internal sealed class EndForm
{
    [Required, Display(Name = nameof(Texts.PartnershipEndedOn))]
    public DateOnly? On { get; set; }
}
