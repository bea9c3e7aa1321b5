using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Mail;

namespace Kumppani.Cooperation.Pages.Enquiries;

/// <summary>What somebody writes to the liaison. Her name and her association are hers to leave out.</summary>
internal sealed class EnquiryForm
{
    [Display(Name = nameof(Texts.EnquiryTo))]
    public Guid? To { get; set; }

    [Required, StringLength(Enquiry.MaxSubject), Display(Name = nameof(Texts.EnquirySubject))]
    public string Subject { get; set; } = "";

    [Required, StringLength(Enquiry.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.EnquiryText), Description = nameof(Texts.EnquiryTextHint))]
    public string Text { get; set; } = "";

    [Required, EmailAddress, StringLength(EmailAddress.MaxLength), Display(Name = nameof(Texts.EnquiryEmail), Description = nameof(Texts.EnquiryEmailHint))]
    public string Email { get; set; } = "";

    [StringLength(Enquiry.MaxLine), Display(Name = nameof(Texts.EnquiryName))]
    public string? Name { get; set; }

    [StringLength(Enquiry.MaxLine), Display(Name = nameof(Texts.EnquiryAssociation), Description = nameof(Texts.EnquiryAssociationHint))]
    public string? Association { get; set; }
}
