using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Accounts.Pages;

/// <summary>The languages of mail, each in its own name.</summary>
internal static class LanguageChoices
{
    public static IReadOnlyList<SelectListItem> All => [.. Language.All.Select(language => new SelectListItem(language.Name, language.Code))];
}
