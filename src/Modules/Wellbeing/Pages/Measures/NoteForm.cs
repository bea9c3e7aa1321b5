using System.ComponentModel.DataAnnotations;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>A follow-up note as typed, in one language at a time.</summary>
internal sealed class NoteForm
{
    [Display(Name = nameof(Texts.FieldNote), Description = nameof(Texts.FieldNoteHint)), Required, DataType(DataType.MultilineText), StringLength(MeasureNote.MaxText)]
    public string? Text { get; set; }

    [Display(Name = nameof(Texts.FieldLanguage)), Required, RegularExpression("fi|sv|en")]
    public string? Language { get; set; }
}
