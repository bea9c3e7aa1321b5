using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory;

internal static class MailLanguages
{
    /// <summary>The languages mail is written in, each by its own name.</summary>
    public static IReadOnlyList<SelectListItem> Options() => [new("Suomi", "fi"), new("Svenska", "sv"), new("English", "en")];
}
