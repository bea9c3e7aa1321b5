using System.Globalization;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Help;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation.OutsideSurveys;

/// <summary>Surveys made by others in words.</summary>
internal static class ArchiveWords
{
    public static IReadOnlyList<SelectListItem> Years(IEnumerable<int> years) =>
        [new(Ui.Words.All, ""), .. years.Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new SelectListItem(year, year))];

    public static IReadOnlyList<SelectListItem> Areas(IEnumerable<Place> areas) => [.. areas.Select(area => new SelectListItem(HelpWords.Area(area), area.Key))];

    public static string Answers(OutsideSurvey survey) => survey.Answers is { } answers ? string.Format(CultureInfo.CurrentCulture, Texts.OutsideSurveyAnswered, answers) : "";

    /// <summary>What the keeper does about it; nothing when all is well.</summary>
    public static IEnumerable<string> Next(OutsideSurvey survey, bool hasFiles) =>
        survey.Target is not null ? HelpWords.Next(survey.Check) : hasFiles ? [] : [Texts.OutsideSurveyNextSource];
}
