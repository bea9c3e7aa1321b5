using System.ComponentModel.DataAnnotations;
using Kumppani.Forums.Domain.Ballots;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>How many paper ballots named an option.</summary>
internal sealed class PaperFormOption
{
    public Guid Id { get; set; }

    [Display(Name = nameof(Texts.VotesOnPaper)), Range(0, Ballot.MostPaper)]
    public int Votes { get; set; }
}
