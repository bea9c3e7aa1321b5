using System.ComponentModel.DataAnnotations;

namespace Kumppani.Directory.Pages.Associations;

internal sealed class EndForm
{
    /// <summary>The day on which it ended.</summary>
    [Required(ErrorMessage = nameof(Texts.EndedOnMissing)), Display(Name = nameof(Texts.EndedOnLabel), Description = nameof(Texts.EndedOnHint))]
    public DateOnly? On { get; set; }
}
