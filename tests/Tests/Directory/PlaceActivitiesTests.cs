using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory;

/// <summary>What one can join in a place.</summary>
public sealed class PlaceActivitiesTests(App app) : PageTest(app)
{
    [Fact, Requirement("T13")]
    public async Task Who_looks_for_something_to_join_narrows_it_by_group_day_price_and_role()
    {
        var (slug, mark) = await OfferAsync(
            one => one with { TargetGroups = [TargetGroup.Seniors], Times = [new(DayOfWeek.Monday, null, null)], IsFree = true, Role = AssociationRole.Guidance },
            one => one with { TargetGroups = [TargetGroup.YoungPeople], Times = [new(DayOfWeek.Tuesday, null, null)], Price = "5 €", Role = AssociationRole.Community });

        foreach (var narrowed in (string[])["for=Seniors", "day=Monday", "free=true", "role=Guidance", "for=Seniors&day=Monday&free=true&role=Guidance"])
        {
            var page = (await Visitor().OpenAsync($"/{slug}/activities?{narrowed}")).ShouldBeOk();
            Assert.Contains($"Toiminta {mark} 10", await AllAsync(page), StringComparison.Ordinal);
            Assert.DoesNotContain($"Toiminta {mark} 11", await AllAsync(page), StringComparison.Ordinal);
        }

        var none = await Visitor().OpenAsync($"/{slug}/activities?for=Seniors&day=Tuesday&role=Developing");
        Assert.Contains("Poista jokin rajaus", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_main_service_class_leaves_what_is_of_it_or_of_a_class_below_it()
    {
        var (slug, mark) = await OfferAsync(one => one with { ServiceClasses = ["P27.1"] }, one => one with { ServiceClasses = ["P25.2", "P27"] }, one => one with { ServiceClasses = ["P2.1"] }, one => one);

        var page = (await Visitor().OpenAsync($"/{slug}/activities?class=P27")).ShouldBeOk();
        var text = await AllAsync(page);

        Assert.Equal([true, true, false, false], new[] { 10, 11, 12, 13 }.Select(number => text.Contains($"Toiminta {mark} {number}", StringComparison.Ordinal)));
        Assert.Contains("Liikunta ja ulkoilu", page.Document.QuerySelector("select[name='class'] option[selected]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_the_list_lead_through_all_of_it_and_back_at_three_queries_each()
    {
        var (slug, mark) = await OfferAsync([.. Enumerable.Repeat<Func<ActivityDetails, ActivityDetails>>(one => one with { Role = AssociationRole.Developing }, 45)]);
        var path = $"/{slug}/activities?role=Developing";

        List<string> seen = [];
        var page = await Visitor().OpenAsync(path);
        while (true)
        {
            seen.AddRange(page.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
            if (page.Document.QuerySelectorAll("a").All(link => link.TextContent.Trim() != "Seuraava")) break;
            page = await page.FollowAsync("Seuraava");
        }

        var back = await page.FollowAsync("Edellinen");
        var queries = await QueryCount.OfAsync(() => Visitor().OpenAsync(path + "&for="));

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(45, seen.Count(name => name.Contains(mark, StringComparison.Ordinal)));
        Assert.Equal(seen[^(page.Document.QuerySelectorAll("tbody tr").Length + 20)], back.Document.QuerySelector("tbody th a")!.TextContent);
        // How many, the rows, whose they are, and whose look the page wears.
        Assert.Equal(4, queries.Count);
    }

    [Theory]
    [InlineData("for=Nobody&day=Someday&role=-1&free=maybe")]
    [InlineData("after=x&before=y")]
    [InlineData("for=99&day=7")]
    [InlineData("class=P999"), InlineData("class=P27.1&class=%00"), InlineData("class=' OR 1=1 --")]
    public async Task An_address_that_asks_for_what_is_no_choice_is_answered_with_the_whole_list(string question)
    {
        var (slug, _) = await OfferAsync(one => one);

        var whole = await Visitor().OpenAsync($"/{slug}/activities");
        var asked = await Visitor().OpenAsync($"/{slug}/activities?{question}");

        Assert.Equal(whole.Document.QuerySelectorAll("tbody tr").Length, asked.ShouldBeOk().Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_page_of_a_place_shows_a_few_and_leads_to_all()
    {
        var (slug, _) = await OfferAsync(one => one);

        var place = (await Visitor().OpenAsync($"/{slug}")).ShouldBeOk();
        var list = await place.FollowAsync("Katso kaikki toiminta");

        Assert.Contains("Mihin voi tulla mukaan", place.Text, StringComparison.Ordinal);
        Assert.Equal("Mihin voi tulla mukaan", list.ShouldBeOk().Heading);
    }

    // A place may have several municipalities of tests: each looks for its own mark.
    private static async Task<string> AllAsync(Page page)
    {
        var text = page.Text;
        while (page.Document.QuerySelectorAll("a").Any(link => link.TextContent.Trim() == "Seuraava"))
        {
            page = await page.FollowAsync("Seuraava");
            text += page.Text;
        }

        return text;
    }

    private async Task<(string Slug, string Mark)> OfferAsync(params Func<ActivityDetails, ActivityDetails>[] kinds)
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var mark = Secrets.Code(8);
        await App.DataAsync(async db =>
        {
            var organisation = (await db.Set<Organisation>().FindAsync(association.Id))!;
            foreach (var (number, kind) in kinds.Index())
            {
                var activity = Activity.Offer(organisation, kind(new ActivityDetails { Name = LocalizedText.In("fi", $"Toiminta {mark} {number + 10}") })).Value!;
                db.Add(activity);
                db.Add(new Party { RecordId = activity.Id, OrganisationId = association.Id });
            }

            return await db.SaveChangesAsync();
        });
        return (PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Slug, mark);
    }
}
