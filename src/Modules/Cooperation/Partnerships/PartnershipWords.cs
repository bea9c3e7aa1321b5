using System.Globalization;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>Partnerships in words.</summary>
internal static class PartnershipWords
{
    public static IReadOnlyList<PartnershipForm> All { get; } = Enum.GetValues<PartnershipForm>();

    public static string Form(PartnershipForm form) => TextWords.Say("Form", form);

    /// <summary>What belongs to the form.</summary>
    public static string Meaning(PartnershipForm form) => TextWords.Say("FormMeans", form);

    public static string Show(PartnershipShow show) => TextWords.Say("PartnershipShow", show);

    /// <summary>agreement since 2021</summary>
    public static string Since(Partnership one)
    {
        var form = Form(one.Form).ToLower(CultureInfo.CurrentUICulture);
        return one.Since is { } since ? string.Format(null, Texts.FormSince, form, since.Year) : form;
    }

    /// <summary>The forms as choices, each with what belongs to it.</summary>
    public static IReadOnlyList<SelectListItem> Forms() => [.. All.Select(form => new SelectListItem($"{Form(form)}: {Meaning(form)}", form.ToString()))];

    /// <summary>The forms as a filter, with how many there are of each.</summary>
    public static IReadOnlyList<SelectListItem> Forms(FormCounts counts) =>
        [new($"{Ui.Words.All} ({counts.Total})", ""), .. All.Select(form => new SelectListItem($"{Form(form)} ({counts.Of(form)})", form.ToString()))];

    public static IReadOnlyList<SelectListItem> Themes() => [new(Ui.Words.All, ""), .. ThemeNames.Options()];
}
