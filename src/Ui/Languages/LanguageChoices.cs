using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Ui.Languages;

/// <summary>The languages of the service as choices of a field, each by its own name.</summary>
public static class LanguageChoices
{
    /// <summary>All of them, Finnish first.</summary>
    public static IReadOnlyList<SelectListItem> All => [.. Language.All.Select(language => new SelectListItem(language.Name, language.Code))];
}
