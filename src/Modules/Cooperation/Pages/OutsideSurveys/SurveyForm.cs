using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>What is asked of a survey that others have made.</summary>
internal sealed class SurveyForm
{
    public LineVersions Title { get; set; } = new();

    [Required, StringLength(OutsideSurvey.MaxMaker), Display(Name = nameof(Texts.OutsideSurveyMaker))]
    public string Maker { get; set; } = "";

    [Required, Range(OutsideSurvey.FirstYear, 2100), Display(Name = nameof(Texts.Year), Description = nameof(Texts.OutsideSurveyYearHint))]
    public int? Year { get; set; }

    [Required, Display(Name = nameof(Texts.OutsideSurveyArea))]
    public string Area { get; set; } = "";

    [Range(0, OutsideSurvey.MostAnswers), Display(Name = nameof(Texts.OutsideSurveyAnswers), Description = nameof(Texts.OutsideSurveyAnswersHint))]
    public int? Answers { get; set; }

    public TextVersions Findings { get; set; } = new();

    [StringLength(HelpLink.MaxTarget), Display(Name = nameof(Texts.HelpTarget), Description = nameof(Texts.OutsideSurveyTargetHint))]
    public string? Target { get; set; }

    [Display(Name = nameof(Texts.PartnershipThemes))]
    public List<Theme> Themes { get; set; } = [];

    public static SurveyForm Of(OutsideSurvey one) => new()
    {
        Title = LineVersions.Of(one.Title),
        Maker = one.Maker,
        Year = one.Year,
        Area = one.AreaKey,
        Answers = one.Answers,
        Findings = TextVersions.Of(one.Findings),
        Target = one.Target,
        Themes = one.Themes,
    };

    /// <summary>What was typed.</summary>
    public OutsideSurveyDetails Details(OutsideSurvey? before) =>
        new(Title.Over(before?.Title), Maker.Trim(), Year!.Value, Area, Answers, Findings.Over(before?.Findings), Typed.Tidy(Target), Themes);
}
