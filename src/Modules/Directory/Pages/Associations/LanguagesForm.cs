using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>Languages in which one is served: the common ones to tick, any other by name.</summary>
internal sealed class LanguagesForm
{
    [Display(Name = nameof(Texts.SpokenLanguages))]
    public List<string> Chosen { get; set; } = [];

    [StringLength(300), Display(Name = nameof(Texts.SpokenOthers), Description = nameof(Texts.SpokenOthersHint))]
    public string? Others { get; set; }

    public static LanguagesForm Of(IReadOnlyCollection<string> tags) => new()
    {
        Chosen = [.. tags.Where(SpokenLanguages.IsCommon)],
        Others = SpokenLanguages.Names(tags.Where(tag => !SpokenLanguages.IsCommon(tag))),
    };

    public List<string> Read(ModelStateDictionary state, string prefix)
    {
        var tags = Chosen.Where(SpokenLanguages.IsCommon).ToList();
        foreach (var typed in (Others ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (SpokenLanguages.Find(typed) is { } tag) tags.Add(tag);
            else state.AddModelError($"{prefix}.{nameof(Others)}", string.Format(null, Texts.SpokenUnknown, typed));
        }

        return [.. tags.Distinct(StringComparer.Ordinal).Take(SpokenLanguages.Most)];
    }
}
