using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Markup;

namespace Kumppani.Cooperation.Pages;

/// <summary>A text at length in the three languages; the legend around its fields says what it is.</summary>
internal sealed class TextVersions
{
    [StringLength(Appointment.MaxText), Display(Name = nameof(Texts.InFinnish)), Markdown]
    public string? Fi { get; set; }

    [StringLength(Appointment.MaxText), Display(Name = nameof(Texts.InSwedish)), Markdown]
    public string? Sv { get; set; }

    [StringLength(Appointment.MaxText), Display(Name = nameof(Texts.InEnglish)), Markdown]
    public string? En { get; set; }

    public static TextVersions Of(LocalizedText text) => new() { Fi = text.Exactly("fi"), Sv = text.Exactly("sv"), En = text.Exactly("en") };

    /// <summary>The text as typed; versions in languages the form does not ask stay.</summary>
    public LocalizedText Over(LocalizedText? before) => (before ?? LocalizedText.Empty).With("fi", Fi).With("sv", Sv).With("en", En);
}
