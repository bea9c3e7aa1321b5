using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Seed;

/// <summary>A list that a municipality has published, and one that its liaison is still at.</summary>
internal static class ExampleCollections
{
    public static IEnumerable<Collection> Of(Organisation host, Guid maker, IReadOnlyList<Organisation> examples, IReadOnlyList<Activity> activities, DateTime now)
    {
        var lead = "Kun läheinen sairastuu muistisairauteen, apua on lähellä. Aloita ryhmästä, jossa muutkin ovat samassa tilanteessa.";
        var open = Collection.Make(host.Id, maker, new("Kun läheinen sairastuu muistisairauteen", lead, "fi", IsShared: true), now);
        var fitting = activities.Where(one => one.TargetGroups.Contains(TargetGroup.Carers) || one.TargetGroups.Contains(TargetGroup.LongTermIll)).Take(4).ToList();
        open.Add([.. fitting.Select(Entry), .. examples.Where(one => one.Category is AssociationCategory.SocialAndHealth).Take(2).Select(Entry)], now);
        open.Say(open.InOrder[0].Id, "Ensimmäisellä kerralla voi tulla vain katsomaan.", now);
        open.Publish(host.PlaceKey, now);
        yield return open;

        var own = Collection.Make(host.Id, maker, new("Liikuntaa talveksi", "", "fi", IsShared: false), now);
        own.Add(activities.Where(one => one.TargetGroups.Contains(TargetGroup.Seniors)).Take(3).Select(Entry), now);
        yield return own;
    }

    private static (EntryKey Key, string Title) Entry(Activity one) => (new(EntryKind.Activity, one.Id), one.Name.Best("fi").Text);

    private static (EntryKey Key, string Title) Entry(Organisation one) => (new(EntryKind.Organisation, one.Id), one.Name);
}
