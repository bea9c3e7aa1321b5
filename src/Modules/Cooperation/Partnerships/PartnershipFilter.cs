using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>Which partnerships of a list are asked for: of a form, on a theme.</summary>
internal sealed record PartnershipFilter(PartnershipForm? Form, Theme? Theme)
{
    /// <summary>Reads an address; what is no choice of ours asks for nothing.</summary>
    public static PartnershipFilter Of(string? form, string? theme) => new(Choice.Read<PartnershipForm>(form), Choice.Read<Theme>(theme));

    public IQueryable<Partnership> OnTheme(IQueryable<Partnership> partnerships) => Theme is { } theme ? partnerships.Where(one => one.Themes.Contains(theme)) : partnerships;

    public IQueryable<Partnership> Of(IQueryable<Partnership> partnerships) => Form is { } form ? OnTheme(partnerships).Where(one => one.Form == form) : OnTheme(partnerships);

    /// <summary>The same in an address, with more behind it.</summary>
    public string Query(params KeyValuePair<string, string?>[] more)
    {
        List<KeyValuePair<string, string?>> query = [new("form", Form?.ToString()), new("theme", Theme?.ToString()), .. more];
        return QueryString.Create(query.Where(one => !string.IsNullOrEmpty(one.Value))).ToString();
    }
}
