using System.ComponentModel.DataAnnotations;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>Where a list is mailed, once.</summary>
internal sealed class MailForm
{
    [Required, EmailAddress, StringLength(Kernel.Mail.EmailAddress.MaxLength), Display(Name = nameof(Texts.CollectionMailTo))]
    public string Address { get; set; } = "";

    [Required, RegularExpression("fi|sv|en"), Display(Name = nameof(Texts.CollectionMailLanguage))]
    public string Language { get; set; } = "fi";
}
