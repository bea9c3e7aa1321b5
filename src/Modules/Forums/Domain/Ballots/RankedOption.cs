using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Ballots;

/// <summary>An option with its place in the ranking.</summary>
/// <param name="Rank">Equal votes share a rank, and the ranks after them are skipped: 1, 2, 2, 4.</param>
/// <param name="Id">The option.</param>
/// <param name="Title">Its words.</param>
/// <param name="Votes">Votes by code and on paper.</param>
/// <param name="PaperVotes">Of them on paper.</param>
internal sealed record RankedOption(int Rank, Guid Id, LocalizedText Title, int Votes, int PaperVotes);
