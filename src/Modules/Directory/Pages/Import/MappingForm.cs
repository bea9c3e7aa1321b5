using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Import.Remembered;

namespace Kumppani.Directory.Pages.Import;

/// <summary>The name of a remembered file.</summary>
internal sealed class MappingForm
{
    [Display(Name = nameof(Texts.ImportMappingName)), Required, StringLength(SavedMapping.MaxName)]
    public string Name { get; set; } = "";
}
