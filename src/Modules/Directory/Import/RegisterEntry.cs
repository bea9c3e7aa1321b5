using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>The way between an organisation of the register and the values an import compares and writes.</summary>
internal static class RegisterEntry
{
    public static ExistingRecord Of(Organisation organisation, string language)
    {
        var values = new Dictionary<ImportField, string?>
        {
            [ImportField.Name] = organisation.Name,
            [ImportField.Category] = organisation.Category?.ToString(),
            [ImportField.Email] = organisation.Email,
            [ImportField.Phone] = organisation.Phone,
            [ImportField.Website] = organisation.Website,
            [ImportField.ContactRole] = organisation.ContactRole,
            [ImportField.Language] = organisation.Language,
            [ImportField.Description] = organisation.Description.Exactly(language),
        };
        var written = values.Where(pair => !string.IsNullOrEmpty(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value!);
        return new ExistingRecord(organisation.Id, organisation.BusinessId?.ToString(), organisation.PlaceKey, written, organisation.EndedOn is not null);
    }

    /// <summary>A new association of what a confirmed row writes.</summary>
    public static Outcome<Organisation> Register(PlannedRow row, string language, Guid hostId, Guid importRun)
    {
        var details = With(OrganisationDetails.Nothing with { Language = language }, row.Changes, language);
        return Organisation.Register(OrganisationKind.Association, row.Name, hostId, row.PlaceKey, details, importRun);
    }

    /// <summary>Writes a confirmed row's changes, and no other field, to the association it matched.</summary>
    public static Outcome Change(Organisation organisation, PlannedRow row, string language)
    {
        var name = row.Changes.FirstOrDefault(change => change.Field is ImportField.Name)?.New ?? organisation.Name;
        return organisation.Change(name, With(organisation.Details, row.Changes, language));
    }

    private static OrganisationDetails With(OrganisationDetails details, IReadOnlyList<FieldChange> changes, string language) =>
        changes.Aggregate(details, (so, change) => change.Field switch
        {
            ImportField.BusinessId => so with { BusinessId = BusinessId.Parse(change.New, null) },
            ImportField.Category => so with { Category = Enum.Parse<AssociationCategory>(change.New) },
            ImportField.Email => so with { Email = change.New, Mailbox = null },
            ImportField.Phone => so with { Phone = change.New },
            ImportField.Website => so with { Website = change.New },
            ImportField.ContactRole => so with { ContactRole = change.New },
            ImportField.Language => so with { Language = change.New },
            ImportField.Description => so with { Description = so.Description.With(language, change.New) },
            _ => so,
        });
}
