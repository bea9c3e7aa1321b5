using System.ComponentModel.DataAnnotations;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>One service class; a row without a code is left out.</summary>
internal sealed class ServiceClassForm
{
    [Display(Name = nameof(Texts.ServiceClass))]
    public string? Code { get; set; }
}
