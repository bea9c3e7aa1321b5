using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Collections;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>What is asked of a list. Nothing is asked of the client.</summary>
internal sealed class CollectionForm
{
    [Required, StringLength(Collection.MaxName), Display(Name = nameof(Texts.CollectionName), Description = nameof(Texts.CollectionNameHint))]
    public string Name { get; set; } = "";

    [StringLength(Collection.MaxIntroduction), DataType(DataType.MultilineText), Display(Name = nameof(Texts.CollectionIntroduction), Description = nameof(Texts.CollectionIntroductionHint))]
    public string? Introduction { get; set; }

    [Required, RegularExpression("fi|sv|en"), Display(Name = nameof(Texts.CollectionLanguage), Description = nameof(Texts.CollectionLanguageHint))]
    public string Language { get; set; } = Ui.Languages.Language.Current.Code;

    [Display(Name = nameof(Texts.CollectionShared))]
    public bool IsShared { get; set; }

    public static CollectionForm Of(Collection collection) =>
        new() { Name = collection.Name, Introduction = collection.Introduction, Language = collection.Language, IsShared = collection.IsShared };

    public CollectionDetails Read() => new(Name.Trim(), Introduction?.Trim() ?? "", Language, IsShared);
}
