using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Mail;

namespace Kumppani.Directory.Pages.Municipalities;

/// <summary>A municipality to be taken into use, and its liaison officer.</summary>
internal sealed class MunicipalityForm : LookForm
{
    [Display(Name = nameof(Texts.Municipality), Description = nameof(Texts.MunicipalityHint)), Required, StringLength(100)]
    public string? Place { get; set; }

    /// <summary>Which of several was meant.</summary>
    [Display(Name = nameof(Texts.MunicipalityNearest)), StringLength(20)]
    public string? PlaceChoice { get; set; }

    [Display(Name = nameof(Texts.LiaisonName), Description = nameof(Texts.LiaisonNameHint)), StringLength(200)]
    public string LiaisonName { get; set; } = "";

    [Display(Name = nameof(Texts.LiaisonAddress)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string LiaisonAddress { get; set; } = "";

    [Display(Name = nameof(Texts.LiaisonLanguage)), Required, RegularExpression("fi|sv|en")]
    public string? LiaisonLanguage { get; set; }
}
