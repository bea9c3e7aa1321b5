using System.Globalization;
using Kumppani.Directory.Claims;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Corrections;
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
        nameof(OrganisationChanged) => string.Format(CultureInfo.CurrentCulture, Texts.EventChanged, Fields(payload)),
        nameof(EntryConfirmed) => UpkeepWords.Event(StoredJson.Read<EntryConfirmed>(payload).Way),
        nameof(ClaimMade) => Texts.EventClaimMade,
        nameof(ClaimDecided) => Texts.EventClaimDecided,
        nameof(CorrectionReceived) => Texts.EventCorrectionReceived,
        nameof(CorrectionSettled) => Texts.EventCorrectionSettled,
        _ => null,
    };

    private static string Fields(string payload) =>
        string.Join(", ", StoredJson.Read<OrganisationChanged>(payload).Fields
            .Select(field => Texts.ResourceManager.GetString("Field" + field, CultureInfo.CurrentUICulture) ?? field));
}
