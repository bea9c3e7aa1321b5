using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Mail;

namespace Kumppani.Accounts.Pages.Restore;

/// <summary>Whom to help.</summary>
internal sealed class RestoreForm
{
    [Display(Name = nameof(Texts.Address)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string Address { get; set; } = "";
}
