using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>What is asked of a partnership.</summary>
internal class PartnershipFields
{
    [Required, Display(Name = nameof(Texts.PartnershipForm))]
    public PartnershipForm? Form { get; set; }

    public LineVersions About { get; set; } = new();

    [Display(Name = nameof(Texts.PartnershipThemes))]
    public List<Theme> Themes { get; set; } = [];

    [Display(Name = nameof(Texts.PartnershipSince), Description = nameof(Texts.PartnershipSinceHint))]
    public DateOnly? Since { get; set; }

    [Display(Name = nameof(Texts.PartnershipUntil), Description = nameof(Texts.PartnershipUntilHint))]
    public DateOnly? Until { get; set; }

    public LineVersions Keeper { get; set; } = new();

    [Url, StringLength(CooperationCard.MaxLink), Display(Name = nameof(Texts.PartnershipLink), Description = nameof(Texts.PartnershipLinkHint))]
    public string? Link { get; set; }

    [Display(Name = nameof(Texts.PartnershipIsPublic), Description = nameof(Texts.PartnershipIsPublicHint))]
    public bool IsPublic { get; set; } = true;

    /// <summary>Fills the fields of a form.</summary>
    public void Show(Partnership one)
    {
        (Form, About, Themes, Since, Until) = (one.Form, LineVersions.Of(one.About), one.Themes, one.Since, one.Until);
        (Keeper, Link, IsPublic) = (LineVersions.Of(one.Keeper), one.Link, one.IsPublic);
    }

    /// <summary>What was typed.</summary>
    public PartnershipDetails Details(Partnership? before) => new(Form!.Value, Themes, About.Over(before?.About), Since, Until, Keeper.Over(before?.Keeper), Typed.Tidy(Link), IsPublic);
}
