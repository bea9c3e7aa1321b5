using Kumppani.Cooperation.Domain;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation.Assessments;

/// <summary>Assessments in words and in figures as the reader's language writes them.</summary>
internal static class AssessmentWords
{
    public static IReadOnlyList<SelectListItem> Steps() => [.. Enum.GetValues<AssessmentStep>().Select(step => new SelectListItem(Step(step), step.ToString()))];

    public static string Step(AssessmentStep step) => TextWords.Say("Step", step);

    /// <summary>3, partly; a dash for none.</summary>
    public static string Municipality(int? figure) => figure is { } told ? $"{told}, {Step((AssessmentStep)(told - 1)).ToLower(null)}" : Texts.AssessmentNoAnswer;

    public static string Figure(decimal? figure) => figure is { } told ? told.ToString("0.0", null) : "–";

    public static string Figure(int? figure) => figure?.ToString("0", null) ?? "–";

    /// <summary>+0,9: the municipality thinks better of it.</summary>
    public static string Gap(decimal gap) => gap.ToString("+0.0;−0.0;0.0", null);

    public static string GapInWords(decimal gap) => gap switch
    {
        >= CriterionResult.Clear => Texts.GapMunicipalityClearly,
        >= CriterionResult.Notable => Texts.GapMunicipality,
        <= -CriterionResult.Clear => Texts.GapAssociationsClearly,
        <= -CriterionResult.Notable => Texts.GapAssociations,
        _ => Texts.GapNone,
    };

    /// <summary>The municipality 3, associations 2.1.</summary>
    public static string Both(CriterionResult row) => string.Format(null, Texts.AssessmentBoth, Figure(row.Municipality), row.IsShown ? Figure(row.Mean) : Texts.AssessmentTooFewShort);
}
