using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Maps;

/// <summary>What is asked of a card. Saving says that it has been looked at today.</summary>
internal sealed class CardForm
{
    [Required, Display(Name = nameof(Texts.State))]
    public CardState? State { get; set; }

    [Required, Display(Name = nameof(Texts.Since), Description = nameof(Texts.SinceHint))]
    public DateOnly? Since { get; set; }

    [Display(Name = nameof(Texts.Verdict))]
    public CardVerdict? Verdict { get; set; }

    public LineVersions Owner { get; set; } = new();

    public LineVersions Partner { get; set; } = new();

    public TextVersions Evidence { get; set; } = new();

    [Url, StringLength(CooperationCard.MaxLink), Display(Name = nameof(Texts.EvidenceLink), Description = nameof(Texts.EvidenceLinkHint))]
    public string? EvidenceLink { get; set; }

    public LineVersions NextStep { get; set; } = new();

    [Display(Name = nameof(Texts.NextStepOn))]
    public DateOnly? NextStepOn { get; set; }

    public static CardForm Of(CooperationCard one) => new()
    {
        State = one.State,
        Since = one.Since,
        Verdict = one.Verdict,
        Owner = LineVersions.Of(one.Owner),
        Partner = LineVersions.Of(one.Partner),
        Evidence = TextVersions.Of(one.Evidence),
        EvidenceLink = one.EvidenceLink,
        NextStep = LineVersions.Of(one.NextStep),
        NextStepOn = one.NextStepOn,
    };

    /// <summary>What was typed.</summary>
    public CardDetails Details(CooperationCard? before) => new(
        State!.Value, Since!.Value, Owner.Over(before?.Owner), Partner.Over(before?.Partner), Verdict, Evidence.Over(before?.Evidence),
        Typed.Tidy(EvidenceLink), NextStep.Over(before?.NextStep), NextStepOn);
}
