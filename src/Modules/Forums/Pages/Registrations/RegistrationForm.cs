using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Forums.Pages.Registrations;

/// <summary>What is asked of somebody who registers, or is written down by a host.</summary>
internal sealed class RegistrationForm
{
    private const int MostCandidates = 6;
    private const string NotListed = "none";

    [Required, StringLength(Registration.MaxName), Display(Name = nameof(Texts.RegistrantName), Description = nameof(Texts.RegistrantNameHint))]
    public string Name { get; set; } = "";

    [StringLength(EmailAddress.MaxLength), DataType(DataType.EmailAddress), Display(Name = nameof(Texts.RegistrantEmail))]
    public string? Email { get; set; }

    [StringLength(Gathering.MaxLine), Display(Name = nameof(Texts.RegistrantAssociation), Description = nameof(Texts.RegistrantAssociationHint))]
    public string? Association { get; set; }

    /// <summary>Which of several associations was meant: an id, or that it is none of them.</summary>
    [StringLength(40), Display(Name = nameof(Texts.WhichAssociation))]
    public string? Choice { get; set; }

    [Display(Name = nameof(Texts.GroupWish), Description = nameof(Texts.GroupWishHint))]
    public AssociationCategory? GroupWish { get; set; }

    [StringLength(Registration.MaxNeeds), DataType(DataType.MultilineText), Display(Name = nameof(Texts.Needs), Description = nameof(Texts.NeedsHint))]
    public string? Needs { get; set; }

    /// <summary>The associations that may be meant; empty when it is clear.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Candidates { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Groups() =>
        [.. Enum.GetValues<AssociationCategory>().Select(category => new SelectListItem(CategoryNames.Of(category), category.ToString()))];

    /// <summary>
    /// The person as she wrote, or null when something has to be mended or an association to be chosen: the reason is then in the model state.
    /// The full name of an association on the register is enough; anything close to one or several leads to a choice.
    /// </summary>
    public async Task<Registrant?> ReadAsync(IOrganisations organisations, Guid hostId, bool emailRequired, ModelStateDictionary state, CancellationToken stop)
    {
        EmailAddress? email = null;
        if (EmailAddress.TryParse(Email, out var parsed)) email = parsed;
        else if (emailRequired || !string.IsNullOrWhiteSpace(Email)) state.AddModelError("Form.Email", Texts.RegistrationEmailInvalid);

        var association = await AssociationAsync(organisations, hostId, state, stop);
        return state.IsValid ? new Registrant(Name, email, association, Association, Needs, GroupWish, Language.Current.Code) : null;
    }

    private async Task<OrganisationInfo?> AssociationAsync(IOrganisations organisations, Guid hostId, ModelStateDictionary state, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(Association)) return null;

        var found = await organisations.SearchAsync(hostId, Association, MostCandidates, stop);
        if (found.FirstOrDefault(one => string.Equals(one.Name, Association.Trim(), StringComparison.OrdinalIgnoreCase)) is { } exact) return exact;
        if (found.Count == 0 || Choice == NotListed) return null;
        if (found.FirstOrDefault(one => one.Id.ToString() == Choice) is { } chosen) return chosen;

        Candidates = [.. found.Select(one => new SelectListItem(one.Name, one.Id.ToString())), new SelectListItem(Texts.NoneOfThese, NotListed)];
        state.AddModelError("Form.Choice", Texts.ChooseAssociation);
        return null;
    }
}
