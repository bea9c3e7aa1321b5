using System.Globalization;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Ui.Helpers;

namespace Kumppani.Cooperation.OutsideSurveys;

/// <summary>Which surveys are asked for: on a theme, of a year.</summary>
internal sealed record ArchiveFilter(Theme? Theme, int? Year)
{
    public bool IsOn => Theme is not null || Year is not null;

    /// <summary>Reads an address; what is no choice of ours asks for nothing.</summary>
    public static ArchiveFilter Of(string? theme, string? year) =>
        new(Choice.Read<Theme>(theme), int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    public IQueryable<OutsideSurvey> Of(IQueryable<OutsideSurvey> surveys)
    {
        if (Theme is { } theme) surveys = surveys.Where(one => one.Themes.Contains(theme));
        if (Year is { } year) surveys = surveys.Where(one => one.Year == year);
        return surveys;
    }
}
