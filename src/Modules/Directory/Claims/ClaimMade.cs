using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Claims;

/// <summary>Somebody has asked for an association's entry.</summary>
/// <param name="OrganisationId">The association.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="AsksMailbox">Its own mailbox is asked; else the liaison.</param>
internal sealed record ClaimMade(Guid OrganisationId, Guid ClaimId, bool AsksMailbox) : DomainEvent;
