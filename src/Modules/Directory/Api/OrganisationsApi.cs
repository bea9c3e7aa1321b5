using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Api;

/// <summary>Organisations by name. Two queries, one more with words and one near a postal code.</summary>
internal static class OrganisationsApi
{
    public static IReadOnlyList<OpenParameter> Parameters { get; } =
    [
        new("q", "string", "Words, in any inflection; all of them are to be found."),
        new("place", "string", "A municipality, region or wellbeing services county: its slug or its key."),
        OpenParameter.Of<OrganisationKind>("kind", "What it is."),
        OpenParameter.Of<AssociationCategory>("category", "Its workshop group."),
        OpenParameter.Of<Theme>("theme", "One of its themes."),
        OpenParameter.Of<TargetGroup>("group", "For whom it is."),
        OpenParameter.Of<AssociationRole>("role", "What it is to the people of its area."),
        new("language", "string", "A language in which it serves (BCP 47)."),
        .. OpenNear.Parameters, .. OpenKeyset.Parameters,
    ];

    public static async Task<IResult> ListAsync(HttpContext context, OpenRecords records, Finder finder, NearFinder nearby, OpenAddress address, CancellationToken stop)
    {
        var query = new OpenQuery(context.Request, Parameters);
        var (words, limit, after) = (query.Words("q"), OpenKeyset.Limit(query), OpenKeyset.Key(query));
        var chosen = await OpenNear.NarrowAsync(query, Chosen(records, query), nearby, nearby.Of, stop);
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var list = await finder.NarrowAsync(chosen.OrderBy(one => one.SortKey).ThenBy(one => one.Id), RecordBook.Organisation, words, stop);
        var rest = list.List;
        if (after is var (sort, id)) rest = rest.Where(one => one.SortKey.CompareTo(sort) > 0 || (one.SortKey == sort && one.Id.CompareTo(id) > 0));
        var found = await list.PageAsync(rest, some => some.OrderBy(one => one.SortKey).ThenBy(one => one.Id), limit + 1, page => page.Include(one => one.Profile).Include(one => one.Upkeep).ToListAsync(stop));
        var last = found.Count > limit ? new PageKey(found[limit - 1].SortKey, found[limit - 1].Id).ToString() : null;
        return OpenKeyset.Answer(context, address, await records.TellAsync([.. found.Take(limit)], stop), last);
    }

    public static async Task<IResult> OneAsync(Guid id, HttpContext context, OpenRecords records, CancellationToken stop)
    {
        var query = new OpenQuery(context.Request);
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var found = await records.Organisations.Include(one => one.Profile).Include(one => one.Upkeep).FirstOrDefaultAsync(one => one.Id == id, stop);
        return found is null ? OpenAnswer.Missing() : OpenAnswer.Value(context, (await records.TellAsync([found], stop))[0]);
    }

    private static IQueryable<Organisation> Chosen(OpenRecords records, OpenQuery query)
    {
        var chosen = records.Organisations;
        if (records.PlaceKeys(query, "place") is { } keys) chosen = keys is [var only] ? chosen.Where(one => one.PlaceKey == only) : chosen.Where(one => keys.Contains(one.PlaceKey));
        if (query.Choice<OrganisationKind>("kind") is { } kind) chosen = chosen.Where(one => one.Kind == kind);
        if (query.Choice<AssociationCategory>("category") is { } category) chosen = chosen.Where(one => one.Category == category);
        if (query.Choice<Theme>("theme") is { } theme) chosen = chosen.Where(one => one.Profile!.Themes.Contains(theme));
        if (query.Choice<TargetGroup>("group") is { } group) chosen = chosen.Where(one => one.Profile!.TargetGroups.Contains(group));
        if (query.Choice<AssociationRole>("role") is { } role) chosen = chosen.Where(one => one.Profile!.Roles.Contains(role));
        if (query.Tag("language") is { } language) chosen = chosen.Where(one => one.Profile!.Languages.Contains(language));
        return chosen;
    }
}
