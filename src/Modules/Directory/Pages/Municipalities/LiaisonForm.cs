using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Mail;

namespace Kumppani.Directory.Pages.Municipalities;

/// <summary>One more liaison officer.</summary>
internal sealed class LiaisonForm
{
    [Display(Name = nameof(Texts.LiaisonName), Description = nameof(Texts.LiaisonNameHint)), StringLength(200)]
    public string Name { get; set; } = "";

    [Display(Name = nameof(Texts.LiaisonAddress)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";

    [Display(Name = nameof(Texts.LiaisonLanguage)), Required, RegularExpression("fi|sv|en")]
    public string? Language { get; set; }
}
