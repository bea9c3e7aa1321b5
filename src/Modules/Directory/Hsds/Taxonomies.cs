using System.Collections.Frozen;
using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Hsds;

/// <summary>The code lists by which organisations and activities are described.</summary>
internal static class Taxonomies
{
    /// <summary>Stands in the list of marks for what was made up for a demonstration.</summary>
    public const string Example = "Example";

    public static Taxonomy Categories { get; } = Of<AssociationCategory>("category", () => Texts.AssociationCategory, CategoryWords.Name);

    public static Taxonomy Themes { get; } = Of<Theme>("theme", () => Texts.Themes, EnumWords.Of);

    public static Taxonomy TargetGroups { get; } =
        Of<TargetGroup>("target-group", () => Texts.ShownTargetGroups, EnumWords.Of, TargetGroupCodes.Of, "http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat");

    public static Taxonomy Roles { get; } = Of<AssociationRole>("role", () => Texts.ShownRoles, EnumWords.Of);

    public static Taxonomy Forms { get; } = Of<ActivityForm>("activity-form", () => Texts.ShownForms, EnumWords.Of);

    public static Taxonomy Kinds { get; } = Of<OrganisationKind>("organisation-kind", () => Texts.OpenOrganisationKind, KindWords.Name);

    public static Taxonomy Capacities { get; } = Of<ActivityCapacity>("capacity", () => Texts.OpenCapacity, EnumWords.Of, CapacityCode, "http://hl7.org/fhir/us/sdoh-clinicalcare/ValueSet/SDOHCC-ValueSetCapacityStatus");

    public static Taxonomy Supports { get; } = Of<SupportKind>("support", () => Texts.ActivitySupport, EnumWords.Of);

    public static Taxonomy ServiceClasses { get; } = new("service-class", () => Texts.ServiceClasses, ServiceClass.ListUri,
        [.. ServiceCatalogue.All.Select(one => new TaxonomyTerm("service-class", one, one.Code, () => one.Name, one.IsMain ? null : TaxonomyTerm.IdOf("service-class", one.MainCode), one.Uri))]);

    public static Taxonomy Marks { get; } = new("mark", () => Texts.OpenMark, null, [new("mark", Example, Example, () => Texts.Example)]);

    public static IReadOnlyList<Taxonomy> All { get; } = [Categories, Themes, TargetGroups, Roles, Forms, Kinds, Capacities, Supports, ServiceClasses, Marks];

    public static IReadOnlyList<TaxonomyTerm> Terms { get; } = [.. All.SelectMany(list => list.Terms)];

    private static readonly FrozenDictionary<Guid, Taxonomy> ListById = All.ToFrozenDictionary(list => list.Id);

    private static readonly FrozenDictionary<Guid, TaxonomyTerm> TermById = Terms.ToFrozenDictionary(term => term.Id);

    private static readonly FrozenDictionary<object, TaxonomyTerm> TermByValue = Terms.ToFrozenDictionary(term => term.Value);

    private static readonly FrozenDictionary<string, Taxonomy> ListByCode = All.ToFrozenDictionary(list => list.Code, StringComparer.Ordinal);

    public static Taxonomy? List(Guid id) => ListById.GetValueOrDefault(id);

    public static Taxonomy ListOf(TaxonomyTerm term) => ListByCode[term.List];

    public static TaxonomyTerm? Term(Guid id) => TermById.GetValueOrDefault(id);

    /// <summary>The code that stands for a value of the register.</summary>
    public static TaxonomyTerm Of(object value) => TermByValue[value];

    private static Taxonomy Of<T>(string code, Func<string> name, Func<T, string> words, Func<T, string>? codes = null, string? uri = null)
        where T : struct, Enum =>
        new(code, name, uri, [.. Enum.GetValues<T>().Select(value => new TaxonomyTerm(code, value, codes?.Invoke(value) ?? value.ToString(), () => words(value)))]);

    private static string CapacityCode(ActivityCapacity capacity) => capacity switch
    {
        ActivityCapacity.Open => "capacity",
        ActivityCapacity.WaitingList => "waitlist",
        _ => "no-capacity",
    };
}
