using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Mail;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Pages.Municipalities;

/// <summary>How a municipality's pages and mails look.</summary>
internal class LookForm
{
    [Display(Name = nameof(Texts.BrandPrimary), Description = nameof(Texts.BrandPrimaryHint)), StringLength(7)]
    public string Primary { get; set; } = "#0000bf";

    [Display(Name = nameof(Texts.BrandDark), Description = nameof(Texts.BrandDarkHint)), StringLength(7)]
    public string Dark { get; set; } = "#00005e";

    [Display(Name = nameof(Texts.BrandLogo), Description = nameof(Texts.BrandLogoHint))]
    public IFormFile? Logo { get; set; }

    [Display(Name = nameof(Texts.SenderAddress), Description = nameof(Texts.SenderAddressHint)), DataType(DataType.EmailAddress), StringLength(EmailAddress.MaxLength)]
    public string? Sender { get; set; }
}
