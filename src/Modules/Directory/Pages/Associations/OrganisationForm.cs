using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>What is asked of an association.</summary>
internal sealed class OrganisationForm
{
    [Required, StringLength(Organisation.MaxName), Display(Name = nameof(Texts.AssociationName))]
    public string Name { get; set; } = "";

    [StringLength(20), Display(Name = nameof(Texts.BusinessId), Description = nameof(Texts.BusinessIdHint))]
    public string? BusinessId { get; set; }

    [Display(Name = nameof(Texts.AssociationCategory))]
    public AssociationCategory? Category { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.DescriptionFi)), DataType(DataType.MultilineText)]
    public string? DescriptionFi { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.DescriptionSv)), DataType(DataType.MultilineText)]
    public string? DescriptionSv { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.DescriptionEn)), DataType(DataType.MultilineText)]
    public string? DescriptionEn { get; set; }

    [StringLength(100), Display(Name = nameof(Texts.ContactRole), Description = nameof(Texts.ContactRoleHint))]
    public string? ContactRole { get; set; }

    [EmailAddress, StringLength(254), Display(Name = nameof(Texts.Email), Description = nameof(Texts.EmailHint))]
    public string? Email { get; set; }

    [Display(Name = nameof(Texts.Mailbox), Description = nameof(Texts.MailboxHint))]
    public MailboxKind? Mailbox { get; set; }

    [Phone, StringLength(40), Display(Name = nameof(Texts.Phone))]
    public string? Phone { get; set; }

    [StringLength(300), Display(Name = nameof(Texts.Website), Description = nameof(Texts.WebsiteHint))]
    public string? Website { get; set; }

    [RegularExpression("fi|sv|en"), Display(Name = nameof(Texts.MailLanguage))]
    public string Language { get; set; } = "fi";

    public static OrganisationForm Of(Organisation organisation) => new()
    {
        Name = organisation.Name,
        BusinessId = organisation.BusinessId?.ToString(),
        Category = organisation.Category,
        DescriptionFi = organisation.Description.Exactly("fi"),
        DescriptionSv = organisation.Description.Exactly("sv"),
        DescriptionEn = organisation.Description.Exactly("en"),
        ContactRole = organisation.ContactRole,
        Email = organisation.Email,
        Mailbox = organisation.Mailbox,
        Phone = organisation.Phone,
        Website = organisation.Website,
        Language = organisation.Language,
    };

    /// <summary>The details as typed, or null with the reasons in the model state.</summary>
    public OrganisationDetails? Read(ModelStateDictionary state, LocalizedText before)
    {
        BusinessId? businessId = null;
        if (!string.IsNullOrWhiteSpace(BusinessId))
        {
            if (Kernel.Domain.BusinessId.TryParse(BusinessId, out var parsed)) businessId = parsed;
            else state.AddModelError("Form.BusinessId", Texts.BusinessIdWrong);
        }

        string? email = null;
        if (!string.IsNullOrWhiteSpace(Email))
        {
            if (EmailAddress.TryParse(Email, out var address)) email = address.Value.Value;
            else state.AddModelError("Form.Email", Texts.EmailWrong);
        }

        var website = WebAddress.Tidy(Website);
        if (website is null && !string.IsNullOrWhiteSpace(Website)) state.AddModelError("Form.Website", Texts.WebsiteWrong);
        if (!state.IsValid) return null;

        var description = before.With("fi", DescriptionFi).With("sv", DescriptionSv).With("en", DescriptionEn);
        return new OrganisationDetails(businessId, Category, description, Language, Blank(ContactRole), email, Blank(Phone), website) { Mailbox = Mailbox };
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
