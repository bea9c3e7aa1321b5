using System.ComponentModel.DataAnnotations;
using Kumppani.Forums.Domain.Ballots;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>A ballot's wording in the language of the page.</summary>
internal sealed class BallotForm
{
    [Required, Display(Name = nameof(Texts.BallotTitle)), StringLength(Ballot.MaxText)]
    public string? Title { get; set; }

    [Display(Name = nameof(Texts.BallotChoices), Description = nameof(Texts.BallotChoicesHint))]
    public int Choices { get; set; }

    public List<BallotFormOption> Options { get; set; } = [];

    public static BallotForm Of(Ballot ballot) => new()
    {
        Title = ballot.Title.ToString(),
        Choices = ballot.Choices,
        Options = [.. ballot.Options.Select(option => new BallotFormOption { Id = option.Id, Text = option.Title.ToString() }), new(), new()],
    };
}
