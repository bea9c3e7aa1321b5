using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>What a round is called and until when one may answer.</summary>
internal sealed class RoundForm
{
    public LineVersions Name { get; set; } = new();

    [Required, Display(Name = nameof(Texts.RoundLastDay), Description = nameof(Texts.RoundLastDayHint))]
    public DateOnly? LastDay { get; set; }

    public static RoundForm Of(AssessmentRound round) => new() { Name = LineVersions.Of(round.Name), LastDay = round.LastDay };
}
