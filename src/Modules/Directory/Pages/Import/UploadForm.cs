using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Pages.Import;

/// <summary>The file to be imported.</summary>
internal sealed class UploadForm
{
    [Display(Name = nameof(Texts.ImportFile), Description = nameof(Texts.ImportFileHint)), Required]
    public IFormFile? File { get; set; }
}
