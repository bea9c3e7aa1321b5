using Kumppani.Directory.Api;
using Kumppani.Directory.Find;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Hsds;

/// <summary>What is asked for, by the parameters of the standard; together they narrow (AND).</summary>
internal sealed class HsdsQuery
{
    public const int MostPerPage = 100;
    private const int UsualPerPage = 50;

    // Of ids alone, all should come at once.
    private const int MostMinimal = 50_000;

    // So that no place before the page is too far to be counted to.
    private const int MostPages = 1_000_000;

    // Farther than anybody goes for a service.
    private const int MostMetres = 200_000;

    private static readonly OpenParameter[] Paging =
    [
        new("page", "integer", "Number of the page, from 1."),
        new("per_page", "integer", $"Records on a page, at most {MostPerPage}."),
        new("format", "string", "`ndjson` streams all records, one a line, without pages.", ["json", OpenCache.Streamed]),
    ];

    private static readonly OpenParameter Search = new("search", "string", "Words, in any inflection; all of them are to be found.");
    private static readonly OpenParameter Full = new("full", "boolean", "Fully nested records.");
    private static readonly OpenParameter Minimal = new("minimal", "boolean", "Only `id` and `modified_date`, all in one answer where possible.");
    private static readonly OpenParameter FullService = new("full_service", "boolean", "What the organization offers, fully nested.");
    private static readonly OpenParameter TermId = new("taxonomy_term_id", "string", "Described by this code.");
    private static readonly OpenParameter ListId = new("taxonomy_id", "string", "Described by any code of this list.");
    private static readonly OpenParameter OrganizationId = new("organization_id", "string", "Offered by this organization.");
    private static readonly OpenParameter Postcode = new("postcode", "string", "Postal code from whose middle `proximity` is measured; five digits.");
    private static readonly OpenParameter Proximity = new("proximity", "integer", $"At most so many metres from the middle of `postcode`, up to {MostMetres}.");
    private static readonly OpenParameter ModifiedAfter = new("modified_after", "string", "Changed at this moment or later (ISO 8601).");

    private readonly OpenQuery query;

    public HsdsQuery(HttpRequest request, IReadOnlyList<OpenParameter> known)
    {
        query = new OpenQuery(request, known);
        IsMinimal = query.Flag("minimal");
        IsFull = query.Flag("full");
        IsFullService = query.Flag("full_service");
        Page = query.Number("page", 1, MostPages, 1);
        var most = IsMinimal ? MostMinimal : MostPerPage;
        PerPage = query.Number("per_page", 1, int.MaxValue, IsMinimal ? most : UsualPerPage);
        // Who asks for more is given as many as there may be, and told how many by the page itself.
        PerPage = Math.Min(PerPage, most);
        IsStreamed = query.Choice("format", "json", OpenCache.Streamed) == OpenCache.Streamed;
        Words = query.Words("search");
        Organization = query.Id("organization_id");
        After = query.Moment("modified_after");
        IsTopOnly = query.Flag("top_only");
        Parent = query.Id("parent_id");
        (Code, Metres) = (query.Value("postcode"), query.Number("proximity", 1, MostMetres, 0));
        // A code alone would ask in whose service area it lies, which the register knows by municipality and not by postal code.
        if (Code is null != (Metres == 0)) query.Refuse(Texts.OpenPostcodeNeeded);
        else if (Code is not null && !NearOrigin.IsPostalCode(Code)) query.Refuse(Texts.OpenPostcodeWrong);
        (List, Term) = (Of("taxonomy_id", Taxonomies.List), Of("taxonomy_term_id", Taxonomies.Term));
    }

    public static IReadOnlyList<OpenParameter> ForServices { get; } = [Search, .. Paging, TermId, ListId, OrganizationId, ModifiedAfter, Minimal, Full];

    public static IReadOnlyList<OpenParameter> ForOrganizations { get; } = [Search, .. Paging, TermId, ListId, Full, FullService];

    public static IReadOnlyList<OpenParameter> ForPlaces { get; } = [Search, .. Paging, TermId, ListId, OrganizationId, ModifiedAfter, Postcode, Proximity, Full];

    public static IReadOnlyList<OpenParameter> ForTaxonomies { get; } = [Search, .. Paging];

    public static IReadOnlyList<OpenParameter> ForTerms { get; } =
        [Search, .. Paging, ListId, new("top_only", "boolean", "Only codes above which there is none."), new("parent_id", "string", "Codes below this one.")];

    public static IReadOnlyList<OpenParameter> ForOrganization { get; } = [FullService];

    public string? Problem => query.Problem;

    public string Language => query.Language.Code;

    public int Page { get; }

    public int PerPage { get; }

    public int Skip => (int)Math.Min(int.MaxValue, (Page - 1L) * PerPage);

    public bool IsStreamed { get; }

    public bool IsMinimal { get; }

    public bool IsFull { get; init; }

    public bool IsFullService { get; }

    public string? Words { get; }

    public Guid? Organization { get; }

    public DateTimeOffset? After { get; }

    /// <summary>The postal code near which it is asked for.</summary>
    public string? Code { get; }

    /// <summary>How near, in metres.</summary>
    public int Metres { get; }

    public bool IsTopOnly { get; }

    public Guid? Parent { get; }

    public Taxonomy? List { get; }

    public TaxonomyTerm? Term { get; }

    /// <summary>Sets the language asked for for what follows.</summary>
    public void Speak() => query.Language.Use();

    private T? Of<T>(string name, Func<Guid, T?> find)
        where T : class
    {
        if (query.Id(name) is not { } id) return null;
        if (find(id) is { } found) return found;

        query.Refuse(Texts.OpenIdUnknown, name);
        return null;
    }
}
