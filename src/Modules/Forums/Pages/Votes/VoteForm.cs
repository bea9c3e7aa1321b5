using System.ComponentModel.DataAnnotations;

namespace Kumppani.Forums.Pages.Votes;

/// <summary>A code, and with it a choice.</summary>
internal sealed class VoteForm
{
    [Required, Display(Name = nameof(Texts.VoteCode), Description = nameof(Texts.CodeHint)), StringLength(40)]
    public string Code { get; set; } = "";

    public Guid BallotId { get; set; }

    public List<Guid> Choices { get; set; } = [];
}
