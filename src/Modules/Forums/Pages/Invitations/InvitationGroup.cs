using Kumppani.Directory.Contracts;

namespace Kumppani.Forums.Pages.Invitations;

/// <summary>How many associations of a workshop group there are, can be mailed, and have been invited.</summary>
internal sealed record InvitationGroup(AssociationCategory Category, int Associations, int WithAddress, int Invited);
