using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>What is asked of a new partnership: also with whom.</summary>
internal sealed class NewFields : PartnershipFields
{
    [Required, StringLength(Partnership.MaxPartner), Display(Name = nameof(Texts.Partner), Description = nameof(Texts.PartnerHint))]
    public string Partner { get; set; } = "";

    [Display(Name = nameof(Texts.PartnerIsOutside))]
    public bool IsOutside { get; set; }
}
