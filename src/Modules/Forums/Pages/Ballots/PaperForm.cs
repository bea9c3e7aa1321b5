using System.ComponentModel.DataAnnotations;
using Kumppani.Forums.Domain.Ballots;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>The tally of the paper ballots.</summary>
internal sealed class PaperForm
{
    [Display(Name = nameof(Texts.PaperBallots)), Range(0, Ballot.MostPaper)]
    public int Ballots { get; set; }

    public List<PaperFormOption> Options { get; set; } = [];

    public static PaperForm Of(Ballot ballot) => new()
    {
        Ballots = ballot.PaperBallots,
        Options = [.. ballot.Options.Select(option => new PaperFormOption { Id = option.Id, Votes = option.PaperVotes })],
    };
}
