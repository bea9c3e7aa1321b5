using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;

namespace Kumppani.Cooperation.Pages.Help;

/// <summary>What is asked of a help link.</summary>
internal sealed class HelpForm
{
    public LineVersions Title { get; set; } = new();

    public LineVersions Summary { get; set; } = new();

    [Required, StringLength(HelpLink.MaxTarget), Display(Name = nameof(Texts.HelpTarget), Description = nameof(Texts.HelpTargetHint))]
    public string Target { get; set; } = "";

    /// <summary>For which area; asked of those who keep more than one, and only of what is new.</summary>
    [Display(Name = nameof(Texts.HelpArea))]
    public string? Area { get; set; }

    [Display(Name = nameof(Texts.PartnershipThemes))]
    public List<Theme> Themes { get; set; } = [];

    [Display(Name = nameof(Texts.HelpLanguages))]
    public List<HelpLanguage> Languages { get; set; } = [];

    [Display(Name = nameof(Texts.HelpRead), Description = nameof(Texts.HelpReadHint))]
    public DateOnly? ReadOn { get; set; }

    public static HelpForm Of(HelpLink one) => new()
    {
        Title = LineVersions.Of(one.Title),
        Summary = LineVersions.Of(one.Summary),
        Target = one.Target,
        Themes = one.Themes,
        Languages = one.Languages,
        ReadOn = one.ReadOn,
    };

    /// <summary>What was typed.</summary>
    public HelpDetails Details(HelpLink? before) => new(Title.Over(before?.Title), Summary.Over(before?.Summary), Target, Themes, Languages, ReadOn);
}
