namespace Kumppani.Directory.Contracts;

/// <summary>What other modules need to know of an organisation.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its registered name.</param>
/// <param name="HostId">The municipality on whose register it stands.</param>
/// <param name="PlaceKey">Key of its home municipality.</param>
/// <param name="Category">Workshop group; null for what is not an association.</param>
/// <param name="Email">Public role address; null when none is given.</param>
/// <param name="Language">Language of its mail: fi, sv or en.</param>
/// <param name="Phone">Public telephone number; null when none is given.</param>
public sealed record OrganisationInfo(
    Guid Id, OrganisationKind Kind, string Name, Guid HostId, string PlaceKey, AssociationCategory? Category, string? Email, string Language, string? Phone)
{
    /// <summary>The day on which it ended; null while it goes on.</summary>
    public DateOnly? EndedOn { get; init; }
}
