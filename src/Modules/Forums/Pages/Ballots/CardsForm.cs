using System.ComponentModel.DataAnnotations;
using Kumppani.Forums.Domain.Ballots;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>How many cards.</summary>
internal sealed class CardsForm
{
    [Display(Name = nameof(Texts.CardsNumber)), Range(1, CodePool.MostCardsAtOnce)]
    public int Number { get; set; } = 30;
}
