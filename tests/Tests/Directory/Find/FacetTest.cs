using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Find;

/// <summary>What tests of the list's facets share: associations that present themselves, told from those of other tests by a word of their own.</summary>
public abstract class FacetTest(App app) : PageTest(app)
{
    protected static string Mark() => Secrets.Code(8).ToLowerInvariant();

    protected static string Slug(GivenOrganisation municipality) => PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Slug;

    protected static string RegionSlug(GivenOrganisation municipality) => PlaceBook.Finland.ParentOf(PlaceBook.Finland.Exactly(municipality.PlaceKey)!)!.Slug;

    /// <summary>The names on a page of the list.</summary>
    protected static IReadOnlyList<string> Names(Page page) => [.. page.ShouldBeOk().Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];

    /// <summary>The names on all pages from this one on.</summary>
    protected static async Task<IReadOnlyList<string>> AllNamesAsync(Page page)
    {
        List<string> names = [.. Names(page)];
        while (page.Document.QuerySelectorAll("a").Any(link => link.TextContent.Trim() == "Seuraava"))
        {
            page = await page.FollowAsync("Seuraava");
            names.AddRange(Names(page));
        }

        return names;
    }

    /// <summary>Each value that can be chosen, as it stands in an address, with its figure.</summary>
    protected static IReadOnlyDictionary<string, int> Figures(Page page) =>
        page.ShouldBeOk().Document.QuerySelectorAll(".facets input[type=checkbox]").ToDictionary(
            box => $"{box.GetAttribute("name")}={box.GetAttribute("value")}",
            box => int.Parse(page.Document.QuerySelector($"label[for='{box.Id}']")!.TextContent.Split('(')[^1].TrimEnd(')'), null));

    /// <summary>The association tells this of itself and offers these; what it is found by has been summed up.</summary>
    private protected async Task PresentAsync(GivenOrganisation association, OrganisationProfile? profile, params ActivityDetails[] activities)
    {
        await App.DataAsync(async db =>
        {
            var organisation = await db.Set<Organisation>().Include(one => one.Profile).FirstAsync(one => one.Id == association.Id);
            if (profile is not null) Assert.True(organisation.Present(profile).IsDone);
            foreach (var details in activities)
            {
                var activity = Activity.Offer(organisation, details).Value!;
                db.Add(activity);
                db.Add(new Party { RecordId = activity.Id, OrganisationId = association.Id });
            }

            return await db.SaveChangesAsync();
        });
        await App.DeliverAsync();
    }
}
