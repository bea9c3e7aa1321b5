using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>"What can I join here" on a place's page: a few, and the way to all. Two queries.</summary>
internal sealed class PlaceActivities(ActivityList list) : IPlaceSection
{
    private const int Most = 6;

    public int Order => 10;

    public async Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop)
    {
        var (rows, _, _) = await list.PageAsync(list.Of(place), afterText: null, beforeText: null, Most, stop);
        return rows.Count == 0 ? null : new PlaceSection(Texts.WhatToJoin, "/Pages/Activities/_OfPlace.cshtml", new ActivitiesHere(rows, $"/{place.Slug}/activities"));
    }
}
