using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>An invitation that did not arrive goes out once more.</summary>
/// <param name="GatheringId">The gathering.</param>
/// <param name="InvitationId">The invitation.</param>
/// <param name="Number">How many times it has been sent again, this one counted.</param>
internal sealed record InvitationSentAgain(Guid GatheringId, Guid InvitationId, int Number) : DomainEvent;
