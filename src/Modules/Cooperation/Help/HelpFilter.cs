using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Ui.Helpers;

namespace Kumppani.Cooperation.Help;

/// <summary>Which help links are asked for: on a theme, in a language.</summary>
internal sealed record HelpFilter(Theme? Theme, HelpLanguage? Language)
{
    public bool IsOn => Theme is not null || Language is not null;

    /// <summary>Reads an address; what is no choice of ours asks for nothing.</summary>
    public static HelpFilter Of(string? theme, string? language) => new(Choice.Read<Theme>(theme), Choice.Read<HelpLanguage>(language));

    public IQueryable<HelpLink> Of(IQueryable<HelpLink> links)
    {
        if (Theme is { } theme) links = links.Where(one => one.Themes.Contains(theme));
        if (Language is { } language) links = links.Where(one => one.Languages.Contains(language));
        return links;
    }
}
