using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Pages;

/// <summary>A line in the three languages; the legend around its fields says what it is.</summary>
internal sealed class LineVersions
{
    [StringLength(Appointment.MaxLine), Display(Name = nameof(Texts.InFinnish))]
    public string? Fi { get; set; }

    [StringLength(Appointment.MaxLine), Display(Name = nameof(Texts.InSwedish))]
    public string? Sv { get; set; }

    [StringLength(Appointment.MaxLine), Display(Name = nameof(Texts.InEnglish))]
    public string? En { get; set; }

    public static LineVersions Of(LocalizedText text) => new() { Fi = text.Exactly("fi"), Sv = text.Exactly("sv"), En = text.Exactly("en") };

    /// <summary>The text as typed; versions in languages the form does not ask stay.</summary>
    public LocalizedText Over(LocalizedText? before) => (before ?? LocalizedText.Empty).With("fi", Fi).With("sv", Sv).With("en", En);
}
