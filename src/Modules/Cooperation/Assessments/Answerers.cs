using Kumppani.Directory.Contracts;

namespace Kumppani.Cooperation.Assessments;

/// <summary>Who answers for the associations' side: an association or a group that goes on, to the municipality on whose register it stands.</summary>
internal static class Answerers
{
    /// <summary>The organisation when it may answer, or null. One query.</summary>
    public static async Task<OrganisationInfo?> FindAsync(IOrganisations organisations, Guid id, CancellationToken stop) =>
        (await organisations.FindAsync([id], stop)).GetValueOrDefault(id) is { Kind: OrganisationKind.Association or OrganisationKind.Group, EndedOn: null } found ? found : null;
}
