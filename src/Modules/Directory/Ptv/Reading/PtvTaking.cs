using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv.Reading.Answers;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Ptv.Reading;

/// <summary>A service of the catalogue as an activity of the register. What the catalogue does not tell stays as it was told here, such as what is known of the way in.</summary>
internal static class PtvTaking
{
    private const int MostPrice = 100;

    /// <summary>What to tell of it; null when it has no name that fits.</summary>
    /// <param name="service">The service.</param>
    /// <param name="channels">The channels through which it is given.</param>
    /// <param name="before">What has been told of it here; null when it is new.</param>
    /// <param name="places">The municipalities by their codes.</param>
    /// <param name="today">The day on which hours must still hold.</param>
    public static ActivityDetails? Take(PtvService service, IReadOnlyList<PtvChannel> channels, ActivityDetails? before, PlaceBook places, DateOnly today)
    {
        var name = Text(service.ServiceNames, "Name", Activity.MaxName);
        if (name.IsEmpty) return null;

        var said = Text(service.ServiceDescriptions, "Description", Activity.MaxDescription);
        var summary = Text(service.ServiceDescriptions, "Summary", Activity.MaxDescription);
        // Where the description is longer than what fits here, its summary.
        var description = LocalizedText.From(summary.Versions.Concat(said.Versions));
        var joining = Text(service.ServiceDescriptions, "UserInstruction", Activity.MaxLine);
        var classes = ServiceCatalogue.Known((service.ServiceClasses ?? []).Select(one => one?.Code)).Take(Activity.MostServiceClasses).ToList();
        var groups = Groups(service, before?.TargetGroups ?? []).ToList();
        var languages = (service.Languages ?? []).Select(one => SpokenLanguages.Find(one ?? "")).OfType<string>().Distinct(StringComparer.Ordinal).Take(SpokenLanguages.Most).ToList();
        var told = (before ?? new ActivityDetails { Name = name }) with { Name = name };
        told = told with
        {
            Description = description.IsEmpty ? told.Description : description,
            Joining = joining.IsEmpty ? told.Joining : joining,
            ServiceClasses = classes.Count > 0 ? classes : told.ServiceClasses,
            TargetGroups = groups.Count > 0 ? groups : told.TargetGroups,
            Languages = languages.Count > 0 ? languages : told.Languages,
        };
        return PtvPlace.Take(Charged(told, service), channels, places, today);
    }

    // The catalogue has fewer groups than there are here: of those in one of its own, the ones told here stay.
    private static IEnumerable<TargetGroup> Groups(PtvService service, IReadOnlyList<TargetGroup> before)
    {
        foreach (var code in (service.TargetGroups ?? []).Select(one => one?.Code).Distinct(StringComparer.Ordinal))
        {
            var within = Enum.GetValues<TargetGroup>().Where(group => TargetGroupCodes.Of(group) == code).ToList();
            var kept = within.Intersect(before).ToList();
            foreach (var group in kept.Count > 0 ? kept : within.Take(1)) yield return group;
        }
    }

    private static ActivityDetails Charged(ActivityDetails told, PtvService service) => service.ServiceChargeType switch
    {
        "FreeOfCharge" => told with { IsFree = true },
        "Chargeable" => told with { IsFree = false, Price = Price(service) ?? told.Price },
        _ => told,
    };

    private static string? Price(PtvService service) =>
        Text(service.ServiceDescriptions, "ChargeTypeAdditionalInfo", MostPrice) is { IsEmpty: false } price ? price.Best("fi").Text : null;

    // What is longer than fits is left out: half a sentence helps nobody.
    private static LocalizedText Text(IReadOnlyList<PtvText>? texts, string type, int most) => LocalizedText.From(
        from text in texts ?? []
        where text?.Type == type && PtvVersion.Languages.Contains(text.Language, StringComparer.Ordinal)
        let said = text.Said
        where said is not null && said.Length <= most
        select KeyValuePair.Create(text.Language!, said));
}
