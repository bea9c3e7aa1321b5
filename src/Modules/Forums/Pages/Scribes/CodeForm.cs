using System.ComponentModel.DataAnnotations;

namespace Kumppani.Forums.Pages.Scribes;

/// <summary>A code as typed.</summary>
internal sealed class CodeForm
{
    [Required, Display(Name = nameof(Texts.ScribeCode), Description = nameof(Texts.CodeHint)), StringLength(40)]
    public string Code { get; set; } = "";
}
