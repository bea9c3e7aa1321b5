using System.ComponentModel.DataAnnotations;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>Who is to be an association's main user.</summary>
internal sealed class InviteForm
{
    [StringLength(200), Display(Name = nameof(Texts.InviteName), Description = nameof(Texts.InviteNameHint))]
    public string DisplayName { get; set; } = "";

    [DataType(DataType.EmailAddress), StringLength(254), Display(Name = nameof(Texts.Email), Description = nameof(Texts.InviteEmailHint))]
    public string Email { get; set; } = "";

    [Required, RegularExpression("fi|sv|en"), Display(Name = nameof(Texts.MailLanguage))]
    public string? Language { get; set; }
}
