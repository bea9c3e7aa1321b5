using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Collections;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>Onto which list, an old one or a new.</summary>
internal sealed class AddForm
{
    /// <summary>Null for a new one.</summary>
    [Display(Name = nameof(Texts.CollectionAddTo))]
    public Guid? List { get; set; }

    [StringLength(Collection.MaxName), Display(Name = nameof(Texts.CollectionNewName), Description = nameof(Texts.CollectionNameHint))]
    public string? NewName { get; set; }
}
