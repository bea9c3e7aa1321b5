using System.ComponentModel.DataAnnotations;

namespace Kumppani.Directory.Pages.Import;

/// <summary>Whether the choices are to be remembered.</summary>
internal sealed class RememberForm
{
    [Display(Name = nameof(Texts.ImportRemember))]
    public bool IsOn { get; set; } = true;
}
