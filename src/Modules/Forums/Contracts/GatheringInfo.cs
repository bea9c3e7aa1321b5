using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>What other modules need to know of a gathering.</summary>
/// <param name="Id">The gathering.</param>
/// <param name="Title">What it is called.</param>
/// <param name="StartsAt">When it begins, UTC.</param>
/// <param name="Registered">How many had a seat.</param>
/// <param name="Present">How many were there.</param>
public sealed record GatheringInfo(Guid Id, LocalizedText Title, DateTime StartsAt, int Registered, int Present);
