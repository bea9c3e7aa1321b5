using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import.Runs;

/// <summary>An association's values before an import changed them.</summary>
internal sealed record RegisterSnapshot(
    string Name,
    string? BusinessId,
    AssociationCategory? Category,
    IReadOnlyDictionary<string, string> Description,
    string Language,
    string? ContactRole,
    string? Email,
    string? Phone,
    string? Website)
{
    public static string Take(Organisation organisation) => StoredJson.Write(
        new RegisterSnapshot(
            organisation.Name, organisation.BusinessId?.ToString(), organisation.Category, organisation.Description.Versions, organisation.Language,
            organisation.ContactRole, organisation.Email, organisation.Phone, organisation.Website));

    /// <summary>The Y-tunnus of what was taken; null when there was none, or nothing was taken.</summary>
    public static string? BusinessIdOf(string? json) => json is null ? null : StoredJson.Read<RegisterSnapshot>(json).BusinessId;

    /// <summary>Gives an association its old values back.</summary>
    public static Outcome Restore(Organisation organisation, string json)
    {
        var old = StoredJson.Read<RegisterSnapshot>(json);
        BusinessId? businessId = old.BusinessId is { } text ? Kernel.Domain.BusinessId.Parse(text) : null;
        return organisation.Change(
            old.Name,
            new OrganisationDetails(
                businessId, old.Category, LocalizedText.From(old.Description), old.Language, old.ContactRole, old.Email, old.Phone, old.Website)
            {
                // The address it was said of has come back, or it never went.
                Mailbox = organisation.Mailbox,
            });
    }
}
