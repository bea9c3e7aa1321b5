using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Directory.Pages.Activities;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Api;

/// <summary>Activities by name. Two queries, one more with words and one near a postal code.</summary>
internal static class ActivitiesApi
{
    public static IReadOnlyList<OpenParameter> Parameters { get; } =
    [
        new("q", "string", "Words, in any inflection; all of them are to be found."),
        new("place", "string", "A municipality, region or wellbeing services county: its slug or its key."),
        new("organisation", "string", "Id of the organisation that offers it."),
        OpenParameter.Of<TargetGroup>("group", "For whom it is."),
        OpenParameter.Of<DayOfWeek>("day", "On this day of the week."),
        OpenParameter.Of<AssociationRole>("role", "What it is to the people of its area."),
        OpenParameter.Of<SupportKind>("support", "What it is to other associations."),
        new("serviceClass", "string", "A service class of the national service catalogue by its code, for example P27 or P27.1; a main class has those of the classes below it."),
        new("free", "boolean", "Only what is free of charge."),
        new("language", "string", "A language in which it is held (BCP 47)."),
        .. OpenNear.Parameters, .. OpenKeyset.Parameters,
    ];

    public static async Task<IResult> ListAsync(HttpContext context, OpenRecords records, Finder finder, NearFinder nearby, OpenAddress address, CancellationToken stop)
    {
        var query = new OpenQuery(context.Request, Parameters);
        var (words, limit, after) = (query.Words("q"), OpenKeyset.Limit(query), OpenKeyset.Key(query));
        var chosen = await OpenNear.NarrowAsync(query, Chosen(records, query), nearby, nearby.Of, stop);
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var list = await finder.NarrowAsync(chosen.OrderBy(one => one.SortKey).ThenBy(one => one.Id), Activity.Kind, words, stop);
        var rest = list.List;
        if (after is var (sort, id)) rest = rest.Where(one => one.SortKey.CompareTo(sort) > 0 || (one.SortKey == sort && one.Id.CompareTo(id) > 0));
        var found = await list.PageAsync(rest, some => some.OrderBy(one => one.SortKey).ThenBy(one => one.Id), limit + 1, page => page.Include(one => one.Times).ToListAsync(stop));
        var last = found.Count > limit ? new PageKey(found[limit - 1].SortKey, found[limit - 1].Id).ToString() : null;
        return OpenKeyset.Answer(context, address, await records.TellAsync([.. found.Take(limit)], stop), last);
    }

    public static async Task<IResult> OneAsync(Guid id, HttpContext context, OpenRecords records, CancellationToken stop)
    {
        var query = new OpenQuery(context.Request);
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var found = await records.Activities.Include(one => one.Times).Where(one => one.Id == id).ToListAsync(stop);
        return await records.TellAsync(found, stop) is [var told] ? OpenAnswer.Value(context, told) : OpenAnswer.Missing();
    }

    private static IQueryable<Activity> Chosen(OpenRecords records, OpenQuery query)
    {
        var chosen = new ActivityFilter(query.Choice<TargetGroup>("group"), query.Choice<DayOfWeek>("day"), query.Flag("free"), query.Choice<AssociationRole>("role"), Class(query)).Of(records.Activities);
        if (records.PlaceKeys(query, "place") is { } keys) chosen = keys is [var only] ? chosen.Where(one => one.PlaceKey == only) : chosen.Where(one => keys.Contains(one.PlaceKey));
        if (query.Id("organisation") is { } whose) chosen = chosen.Where(one => one.OrganisationId == whose);
        if (query.Choice<SupportKind>("support") is { } support) chosen = chosen.Where(one => one.Support == support);
        if (query.Tag("language") is { } language) chosen = chosen.Where(one => one.Languages.Contains(language));
        return chosen;
    }

    private static ServiceClass? Class(OpenQuery query)
    {
        if (query.Value("serviceClass") is not { } code) return null;
        if (ServiceCatalogue.Find(code) is { } found) return found;

        query.Refuse(Texts.OpenValueWrong, "serviceClass", "P1, P1.1, P2");
        return null;
    }
}
