using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Synonyms;

namespace Kumppani.Directory.Pages.Synonyms;

/// <summary>What people say and what it is called.</summary>
internal sealed class SynonymForm
{
    [Required, StringLength(OwnSynonym.MaxSaid), Display(Name = nameof(Texts.SynonymSaid), Description = nameof(Texts.SynonymSaidHint))]
    public string Said { get; set; } = "";

    [Required, StringLength(OwnSynonym.MaxMeant), Display(Name = nameof(Texts.SynonymMeant), Description = nameof(Texts.SynonymMeantHint))]
    public string Meant { get; set; } = "";

    [Display(Name = nameof(Texts.SynonymBoth))]
    public bool IsBoth { get; set; }
}
