using Kumppani.Directory.Api;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Hsds;

/// <summary>The code lists and their codes, which are in the program: no query.</summary>
internal static class TaxonomiesApi
{
    public static IResult Lists(HttpContext context)
    {
        var asked = new HsdsQuery(context.Request, HsdsQuery.ForTaxonomies);
        return asked.Problem is { } wrong
            ? OpenAnswer.Wrong(wrong)
            : HsdsPage.Of(context, asked, [.. Taxonomies.All.Where(list => Holds(list.Name(), asked.Words))], TaxonomyJson.Write);
    }

    public static IResult List(Guid id, HttpContext context)
    {
        var query = new OpenQuery(context.Request);
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);
        if (Taxonomies.List(id) is not { } found) return OpenAnswer.Missing();

        return OpenAnswer.Json(context, json =>
        {
            json.WriteStartObject();
            TaxonomyJson.Write(json, found);
            json.WriteEndObject();
        });
    }

    public static IResult Terms(HttpContext context)
    {
        var asked = new HsdsQuery(context.Request, HsdsQuery.ForTerms);
        if (asked.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var terms = Taxonomies.Terms.Where(term => (asked.Parent is null || term.Parent == asked.Parent) && (!asked.IsTopOnly || term.Parent is null) && (asked.List is null || term.List == asked.List.Code) && Holds(term.Name(), asked.Words));
        return HsdsPage.Of(context, asked, [.. terms], (json, term) => TaxonomyJson.Write(json, term, asked.Language));
    }

    public static IResult Term(Guid id, HttpContext context)
    {
        var query = new OpenQuery(context.Request);
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);
        if (Taxonomies.Term(id) is not { } found) return OpenAnswer.Missing();

        return OpenAnswer.Json(context, json =>
        {
            json.WriteStartObject();
            TaxonomyJson.Write(json, found, query.Language.Code);
            json.WriteEndObject();
        });
    }

    private static bool Holds(string name, string? words) => words is null || name.Contains(words, StringComparison.CurrentCultureIgnoreCase);
}
