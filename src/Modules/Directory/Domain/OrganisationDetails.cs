using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Domain;

/// <summary>What an organisation says of itself beside its name.</summary>
internal sealed record OrganisationDetails(
    BusinessId? BusinessId,
    AssociationCategory? Category,
    LocalizedText Description,
    string Language,
    string? ContactRole,
    string? Email,
    string? Phone,
    string? Website)
{
    /// <summary>Whose mailbox the address is; null when that is not known.</summary>
    public MailboxKind? Mailbox { get; init; }

    public static OrganisationDetails Nothing { get; } = new(null, null, LocalizedText.Empty, "fi", null, null, null, null);

    /// <summary>Names of the fields in which two differ.</summary>
    public IReadOnlyList<string> Differences(OrganisationDetails other)
    {
        List<string> fields = [];
        if (BusinessId != other.BusinessId) fields.Add(nameof(BusinessId));
        if (Category != other.Category) fields.Add(nameof(Category));
        if (!Description.Equals(other.Description)) fields.Add(nameof(Description));
        if (Language != other.Language) fields.Add(nameof(Language));
        if (ContactRole != other.ContactRole) fields.Add(nameof(ContactRole));
        if (Email != other.Email) fields.Add(nameof(Email));
        if (Mailbox != other.Mailbox) fields.Add(nameof(Mailbox));
        if (Phone != other.Phone) fields.Add(nameof(Phone));
        if (Website != other.Website) fields.Add(nameof(Website));
        return fields;
    }
}
