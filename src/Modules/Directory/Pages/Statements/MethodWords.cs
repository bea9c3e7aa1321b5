using Kumppani.Directory.Statements;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>The ways of assessment in words.</summary>
internal static class MethodWords
{
    public static IReadOnlyList<SelectListItem> Options() =>
    [
        new(Texts.MethodOwn, nameof(AssessmentMethod.Own)),
        new(Texts.MethodOutside, nameof(AssessmentMethod.Outside)),
    ];
}
