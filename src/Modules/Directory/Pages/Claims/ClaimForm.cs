using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Claims;
using Kumppani.Kernel.Mail;

namespace Kumppani.Directory.Pages.Claims;

/// <summary>Who asks for an association's entry.</summary>
internal sealed class ClaimForm
{
    [Required, StringLength(EntryClaim.MaxRole), Display(Name = nameof(Texts.ClaimRole), Description = nameof(Texts.ClaimRoleHint))]
    public string ClaimantRole { get; set; } = "";

    [Required, EmailAddress, StringLength(EmailAddress.MaxLength), Display(Name = nameof(Texts.ClaimEmail), Description = nameof(Texts.ClaimEmailHint))]
    public string Email { get; set; } = "";
}
