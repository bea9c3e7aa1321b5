using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>"What can I join here" on a place's page: what was added last, and the way to all. Two queries.</summary>
internal sealed class PlaceActivities(ActivityList list) : IPlaceSection
{
    private const int Most = 6;

    public int Order => 10;

    public async Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop)
    {
        var rows = await list.NewestAsync(place, Most, stop);
        return rows.Count == 0 ? null : new PlaceSection(Texts.WhatToJoin, "/Pages/Activities/_OfPlace.cshtml", new ActivitiesHere(rows, $"/{place.Slug}/activities"));
    }
}
