using System.ComponentModel.DataAnnotations;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>One block of the programme on its form.</summary>
internal sealed class ProgrammeLine
{
    [Display(Name = nameof(Texts.ProgrammeAt))]
    public TimeOnly? At { get; set; }

    [StringLength(Gathering.MaxTitle), Display(Name = nameof(Texts.ProgrammeTitleFi))]
    public string? TitleFi { get; set; }

    [StringLength(Gathering.MaxTitle), Display(Name = nameof(Texts.ProgrammeTitleSv))]
    public string? TitleSv { get; set; }

    [StringLength(Gathering.MaxTitle), Display(Name = nameof(Texts.ProgrammeTitleEn))]
    public string? TitleEn { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.ProgrammeTextFi)), DataType(DataType.MultilineText)]
    public string? TextFi { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.ProgrammeTextSv)), DataType(DataType.MultilineText)]
    public string? TextSv { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.ProgrammeTextEn)), DataType(DataType.MultilineText)]
    public string? TextEn { get; set; }

    /// <summary>Nothing was typed: the block is left out, and so removed.</summary>
    public bool IsEmpty => At is null && ToLine() is { Title.IsEmpty: true, Text.IsEmpty: true };

    public static ProgrammeLine Of(AgendaItem item) => new()
    {
        At = item.At,
        TitleFi = item.Title.Exactly("fi"),
        TitleSv = item.Title.Exactly("sv"),
        TitleEn = item.Title.Exactly("en"),
        TextFi = item.Text.Exactly("fi"),
        TextSv = item.Text.Exactly("sv"),
        TextEn = item.Text.Exactly("en"),
    };

    public AgendaLine ToLine() => new(At, LocalizedText.Empty.With("fi", TitleFi).With("sv", TitleSv).With("en", TitleEn), LocalizedText.Empty.With("fi", TextFi).With("sv", TextSv).With("en", TextEn));
}
