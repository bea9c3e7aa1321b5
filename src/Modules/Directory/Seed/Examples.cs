using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Seed;

/// <summary>
/// Makes example associations, the same at every start: places and kinds are real, their combination is not. They have the role of a
/// contact and no person, and addresses at domains that reach nobody (RFC 2606).
/// </summary>
internal static class Examples
{
    // Any stride meets every kind once before the first comes again.
    private const int Stride = 17;

    /// <summary>The examples of a municipality of the demo, the hand-written ones first.</summary>
    public static IEnumerable<Organisation> Of(ExampleMunicipality municipality, Guid hostId)
    {
        foreach (var other in municipality.Others)
        {
            yield return Example(
                other.IsGroup ? OrganisationKind.Group : OrganisationKind.Association, other.Name, hostId, municipality.Key,
                Details(other.Category, LocalizedText.In(other.Language, other.Purpose), other.Language, other.Name, withEmail: true));
        }

        var start = municipality.Slug.Length * 7;
        for (var number = 0; number < municipality.Count - municipality.Others.Count; number++)
        {
            var kind = ExampleKinds.All[((number * Stride) + start) % ExampleKinds.All.Count];
            var village = municipality.Villages[((number / ExampleKinds.All.Count) + number) % municipality.Villages.Count];
            var name = $"{village} {kind.Name}{Ending(number)}";
            yield return Example(
                OrganisationKind.Association, name, hostId, municipality.Key,
                Details(kind.Category, Description(kind, number), "fi", name, withEmail: number % 7 != 3));
        }
    }

    /// <summary>One of very many, for measuring: any municipality, and a number that makes its name its own.</summary>
    public static Organisation Numbered(Place municipality, Guid hostId, int number)
    {
        var kind = ExampleKinds.All[number * Stride % ExampleKinds.All.Count];
        var turn = number / ExampleKinds.All.Count;
        var name = $"{municipality.NameFi} {kind.Name}{(turn == 0 ? "" : $" {turn + 1}")}{Ending(number)}";
        return Example(
            OrganisationKind.Association, name, hostId, municipality.Key,
            Details(kind.Category, LocalizedText.In("fi", kind.Purpose), "fi", name, withEmail: number % 7 != 3));
    }

    private static Organisation Example(OrganisationKind kind, string name, Guid hostId, string placeKey, OrganisationDetails details)
    {
        var made = Organisation.Register(kind, name, hostId, placeKey, details, isExample: true);
        return made.Value ?? throw new InvalidOperationException($"The example {name} breaks the rule {made.Problem?.Code}.");
    }

    private static OrganisationDetails Details(AssociationCategory category, LocalizedText description, string language, string name, bool withEmail)
    {
        var slug = PlaceSlug.Of(name);
        if (slug.Length > 48) slug = slug[..48].TrimEnd('-');
        return OrganisationDetails.Nothing with
        {
            Category = category,
            Description = description,
            Language = language,
            ContactRole = language switch { "sv" => "ordförande", "en" => "chair", _ => "puheenjohtaja" },
            Email = withEmail ? $"{slug}@example.org" : null,
            Website = slug.Length % 3 == 0 ? $"https://www.example.org/{slug}" : null,
        };
    }

    private static LocalizedText Description(ExampleKind kind, int number)
    {
        var text = LocalizedText.In("fi", kind.Purpose);
        return (number % 20) switch
        {
            4 => text.With("sv", $"Exempel på förening: {CategoryInSwedish(kind.Category)}. Nya medlemmar är välkomna."),
            11 => text.With("en", $"An example association: {CategoryInEnglish(kind.Category)}. New members are welcome."),
            _ => text,
        };
    }

    private static string Ending(int number) => (number % 12) switch { 5 => " r.y.", 8 => "", _ => " ry" };

    private static string CategoryInSwedish(AssociationCategory category) => category switch
    {
        AssociationCategory.Seniors => "gemenskap för äldre",
        AssociationCategory.SocialAndHealth => "stöd och hälsa",
        AssociationCategory.Hobbies => "idrott och kultur",
        AssociationCategory.ResidentsAndVillages => "by- och boendeverksamhet",
        _ => "natur, hembygd och vänskap",
    };

    private static string CategoryInEnglish(AssociationCategory category) => category switch
    {
        AssociationCategory.Seniors => "company for seniors",
        AssociationCategory.SocialAndHealth => "peer support and health",
        AssociationCategory.Hobbies => "sport and culture",
        AssociationCategory.ResidentsAndVillages => "village and neighbourhood life",
        _ => "nature, local heritage and friendship",
    };
}
