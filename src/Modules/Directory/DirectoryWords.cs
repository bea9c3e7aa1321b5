using System.Globalization;
using Kumppani.Directory.Claims;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Corrections;
using Kumppani.Directory.Ptv;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;

namespace Kumppani.Directory;

/// <summary>The register's events in words.</summary>
internal sealed class DirectoryWords : IEventWords
{
    public string? Say(string type, string payload) => type switch
    {
        nameof(OrganisationRegistered) => Texts.EventRegistered,
        nameof(OrganisationChanged) => string.Format(CultureInfo.CurrentCulture, Texts.EventChanged, Fields(StoredJson.Read<OrganisationChanged>(payload).Fields)),
        nameof(OrganisationEnded) => Texts.EventEnded,
        nameof(OrganisationResumed) => Texts.EventResumed,
        nameof(EntryConfirmed) => UpkeepWords.Event(StoredJson.Read<EntryConfirmed>(payload).Way),
        nameof(ClaimMade) => Texts.EventClaimMade,
        nameof(ClaimDecided) => Texts.EventClaimDecided,
        nameof(CorrectionReceived) => Texts.EventCorrectionReceived,
        nameof(CorrectionSettled) => Texts.EventCorrectionSettled,
        nameof(ActivityAdded) => Texts.EventActivityAdded,
        nameof(ActivityChanged) => string.Format(CultureInfo.CurrentCulture, Texts.EventChanged, Fields(StoredJson.Read<ActivityChanged>(payload).Fields)),
        nameof(ActivityRemoved) => Texts.EventActivityRemoved,
        nameof(CollectionPublished) => Texts.EventCollectionPublished,
        nameof(CollectionWithdrawn) => Texts.EventCollectionWithdrawn,
        nameof(CatalogueBound) => StoredJson.Read<CatalogueBound>(payload) switch
        {
            { IsSame: true } => Texts.EventCatalogueChanged,
            { Master: nameof(CatalogueMaster.Ours) } => Texts.EventCatalogueOurs,
            _ => Texts.EventCatalogueTheirs,
        },
        nameof(SynonymAdded) => string.Format(CultureInfo.CurrentCulture, Texts.EventSynonymAdded, StoredJson.Read<SynonymAdded>(payload).Said),
        nameof(SynonymRemoved) => string.Format(CultureInfo.CurrentCulture, Texts.EventSynonymRemoved, StoredJson.Read<SynonymRemoved>(payload).Said),
        _ => null,
    };

    private static string Fields(IReadOnlyList<string> fields) =>
        string.Join(", ", fields
            .Select(field => Texts.ResourceManager.GetString("Field" + field, CultureInfo.CurrentUICulture) ?? field));
}
