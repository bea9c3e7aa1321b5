using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>How an organisation presents itself. Everything may be left out.</summary>
internal sealed class ProfileForm
{
    [StringLength(OrganisationProfile.MaxText), Display(Name = nameof(Texts.PlainTextFi), Description = nameof(Texts.PlainTextHint)), DataType(DataType.MultilineText)]
    public string? PlainTextFi { get; set; }

    [StringLength(OrganisationProfile.MaxText), Display(Name = nameof(Texts.PlainTextSv)), DataType(DataType.MultilineText)]
    public string? PlainTextSv { get; set; }

    [StringLength(OrganisationProfile.MaxText), Display(Name = nameof(Texts.PlainTextEn)), DataType(DataType.MultilineText)]
    public string? PlainTextEn { get; set; }

    [Display(Name = nameof(Texts.Themes))]
    public List<Theme> Themes { get; set; } = [];

    [Display(Name = nameof(Texts.Roles), Description = nameof(Texts.RolesHint))]
    public List<AssociationRole> Roles { get; set; } = [];

    [Display(Name = nameof(Texts.ActivityForms))]
    public List<ActivityForm> Forms { get; set; } = [];

    [Display(Name = nameof(Texts.TargetGroups))]
    public List<TargetGroup> TargetGroups { get; set; } = [];

    [Display(Name = nameof(Texts.ServiceArea), Description = nameof(Texts.ServiceAreaHint)), StringLength(2000)]
    public string? ServiceArea { get; set; }

    [StringLength(OrganisationProfile.MaxStreet), Display(Name = nameof(Texts.Street))]
    public string? Street { get; set; }

    [RegularExpression(@"\s*\d{5}\s*", ErrorMessage = nameof(Texts.PostalCodeWrong)), Display(Name = nameof(Texts.PostalCode))]
    public string? PostalCode { get; set; }

    [StringLength(GeoPoint.MaxTyped), Display(Name = nameof(Texts.Point), Description = nameof(Texts.PointHint))]
    public string? Point { get; set; }

    public AccessibilityForm Accessibility { get; set; } = new();

    public LanguagesForm Languages { get; set; } = new();

    [StringLength(3000), Display(Name = nameof(Texts.SocialLinks), Description = nameof(Texts.SocialLinksHint)), DataType(DataType.MultilineText)]
    public string? Links { get; set; }

    [StringLength(Organisation.MaxName), Display(Name = nameof(Texts.Umbrella), Description = nameof(Texts.UmbrellaHint))]
    public string? Umbrella { get; set; }

    public static ProfileForm Of(OrganisationProfile profile, PlaceBook places, string? umbrella) => new()
    {
        PlainTextFi = profile.PlainText.Exactly("fi"),
        PlainTextSv = profile.PlainText.Exactly("sv"),
        PlainTextEn = profile.PlainText.Exactly("en"),
        Themes = profile.Themes,
        Roles = profile.Roles,
        Forms = profile.Forms,
        TargetGroups = profile.TargetGroups,
        ServiceArea = PlaceNames.Write(places, profile.ServiceArea),
        Street = profile.Street,
        PostalCode = profile.PostalCode,
        Point = profile.Point?.ToString(),
        Accessibility = AccessibilityForm.Of(profile.Accessibility),
        Languages = LanguagesForm.Of(profile.Languages),
        Links = string.Join('\n', profile.Links),
        Umbrella = umbrella,
    };

    /// <summary>The profile as typed, its umbrella apart; the reasons why something cannot be read go to the model state.</summary>
    public OrganisationProfile Read(ModelStateDictionary state, LocalizedText before, PlaceBook places) => new()
    {
        PlainText = before.With("fi", PlainTextFi).With("sv", PlainTextSv).With("en", PlainTextEn),
        Themes = Known(Themes),
        Roles = Known(Roles),
        Forms = Known(Forms),
        TargetGroups = Known(TargetGroups),
        ServiceArea = ReadArea(state, places),
        Street = string.IsNullOrWhiteSpace(Street) ? null : Street.Trim(),
        PostalCode = string.IsNullOrWhiteSpace(PostalCode) ? null : PostalCode.Trim(),
        Point = PointField.Read(Point, state, "Form.Point"),
        Accessibility = Accessibility.Read(),
        Languages = Languages.Read(state, "Form.Languages"),
        Links = ReadLinks(state),
    };

    /// <summary>Each value once, in the order of the enum, whatever a request holds.</summary>
    internal static List<T> Known<T>(IEnumerable<T> sent)
        where T : struct, Enum => [.. sent.Where(Enum.IsDefined).Distinct().Order()];

    private List<string> ReadArea(ModelStateDictionary state, PlaceBook places)
    {
        var keys = PlaceNames.Read(places, ServiceArea, refusal => state.AddModelError("Form.ServiceArea", refusal));
        if (keys.Count > OrganisationProfile.MostAreas) state.AddModelError("Form.ServiceArea", string.Format(null, Texts.AreaTooMany, OrganisationProfile.MostAreas));
        return keys;
    }

    private List<string> ReadLinks(ModelStateDictionary state)
    {
        List<string> links = [];
        foreach (var typed in (Links ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (WebAddress.Tidy(typed) is not { Length: <= OrganisationProfile.MaxLink } link) state.AddModelError("Form.Links", string.Format(null, Texts.SocialLinkWrong, typed));
            else if (!links.Contains(link, StringComparer.Ordinal)) links.Add(link);
        }

        if (links.Count > OrganisationProfile.MostLinks) state.AddModelError("Form.Links", string.Format(null, Texts.SocialLinksTooMany, OrganisationProfile.MostLinks));
        return links;
    }
}
