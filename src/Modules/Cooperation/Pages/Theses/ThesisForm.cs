using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Theses;

/// <summary>What is asked of a thesis.</summary>
internal sealed class ThesisForm
{
    [Required, Display(Name = nameof(Texts.ThesisStand))]
    public ThesisStand? Stand { get; set; }

    public TextVersions Evidence { get; set; } = new();

    [Url, StringLength(CooperationCard.MaxLink), Display(Name = nameof(Texts.EvidenceLink), Description = nameof(Texts.EvidenceLinkHint))]
    public string? EvidenceLink { get; set; }

    public static ThesisForm Of(ThesisAnswer one) => new() { Stand = one.Stand, Evidence = TextVersions.Of(one.Evidence), EvidenceLink = one.EvidenceLink };
}
