using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Find;

/// <summary>The list of associations narrowed by facets.</summary>
public sealed class FacetPageTests(App app) : FacetTest(app)
{
    private static readonly AccessibilityFacts StepFree = AccessibilityFacts.Unknown with { StepFreeEntrance = true };

    [Fact, Requirement("T13"), Requirement("T4")]
    public async Task Every_value_of_every_facet_leaves_as_many_as_its_figure_says()
    {
        var (municipality, mark) = await ThreeAsync();
        var address = $"/{Slug(municipality)}/associations?q={mark}";

        var figures = Figures(await Visitor().OpenAsync(address));

        Assert.Equal(2, figures["category=Hobbies"]);
        Assert.Equal(2, figures["theme=Sport"]);
        Assert.Equal(1, figures["role=Guidance"]);
        Assert.Equal(1, figures["language=sv"]);
        Assert.Equal(1, figures["language=other"]);
        Assert.Equal(2, figures["group=Seniors"]);
        Assert.Equal(2, figures["stepfree=true"]);
        Assert.Equal(1, figures["free=true"]);
        foreach (var (value, count) in figures) Assert.Equal((value, count), (value, Names(await Visitor().OpenAsync($"{address}&{value}")).Count));
    }

    [Fact, Requirement("T13")]
    public async Task Of_one_facet_any_value_will_do_and_of_several_each_is_asked_for()
    {
        var (municipality, mark) = await ThreeAsync();
        var address = $"/{Slug(municipality)}/associations?q={mark}";

        var either = await Visitor().OpenAsync($"{address}&theme=Culture&theme=Environment");
        var both = await Visitor().OpenAsync($"{address}&theme=Sport&stepfree=true&free=true");

        Assert.Equal([$"Kaksi {mark}", $"Kolme {mark}"], Names(either));
        Assert.Equal([$"Yksi {mark}"], Names(both));
        // One more theme would widen the list, so its own choice does not narrow a facet's figures.
        Assert.Equal(2, Figures(either)["theme=Sport"]);
        Assert.Equal(1, Figures(either)["group=Seniors"]);
        Assert.Equal(1, Figures(both)["theme=Sport"]);
        Assert.DoesNotContain("theme=Culture", Figures(both).Keys);
    }

    [Fact, Requirement("T4")]
    public async Task What_is_chosen_is_taken_away_one_by_one_and_the_address_is_the_same_however_it_was_made()
    {
        var (municipality, mark) = await ThreeAsync();
        var list = $"/fi/{Slug(municipality)}/associations";

        var page = await Visitor().OpenAsync($"{list}?free=true&theme=Sport&q={mark}&category=Hobbies&theme=Culture");
        var chips = page.ShouldBeOk().Document.QuerySelectorAll(".filter-chips__chip").Select(chip => chip.GetAttribute("href"));

        Assert.Equal(
        [
            $"{list}?q={mark}&theme=Sport&theme=Culture&free=true", $"{list}?q={mark}&category=Hobbies&theme=Culture&free=true",
            $"{list}?q={mark}&category=Hobbies&theme=Sport&free=true", $"{list}?q={mark}&category=Hobbies&theme=Sport&theme=Culture",
        ],
        chips);
        Assert.Equal(
            ["category=Hobbies", "theme=Sport", "theme=Culture", "free=true"],
            page.Document.QuerySelectorAll(".facets input[checked]").Select(box => $"{box.GetAttribute("name")}={box.GetAttribute("value")}"));
    }

    [Fact, Requirement("T4")]
    public async Task The_map_of_a_region_shows_of_each_place_as_many_as_the_list_narrowed_to_it_has()
    {
        var mark = Mark();
        var one = await Given.MunicipalityAsync();
        var region = RegionSlug(one);
        var others = PlaceBook.Finland.MunicipalitiesOf(PlaceBook.Finland.FindBySlug(region)!.Place).Where(place => place.Key != one.PlaceKey).ToList();
        foreach (var number in Enumerable.Range(1, 3)) await Given.AssociationAsync(one, $"Täällä {mark} {number}");
        foreach (var number in Enumerable.Range(1, 2)) await Given.AssociationAsync(one with { PlaceKey = others[0].Key }, $"Tuolla {mark} {number}");
        await Given.AssociationAsync(one with { PlaceKey = others[0].Key }, $"Muu {mark}", AssociationCategory.Seniors);

        var page = await Visitor().OpenAsync($"/{region}/associations?q={mark}&category=Hobbies");
        var dots = page.ShouldBeOk().Document.QuerySelectorAll(".dot-map__list li").ToDictionary(item => item.QuerySelector("a")!.GetAttribute("href")!, item => int.Parse(item.QuerySelector("span")!.TextContent, null));

        Assert.Equal([2, 3], dots.Values.Order());
        Assert.Equal(Names(page).Count, dots.Values.Sum());
        foreach (var (address, count) in dots)
        {
            var there = await Visitor().OpenAsync(address);
            Assert.Equal(count, Names(there).Count);
            Assert.Contains($"Yhteensä {count}", there.Text, StringComparison.Ordinal);
        }

        Assert.Equal(dots.Values.Order(), Figures(page).Where(figure => figure.Key.StartsWith("in=", StringComparison.Ordinal)).Select(figure => figure.Value).Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Facets_without_words_lead_through_all_pages_and_back(bool isCountry)
    {
        var (municipality, mark) = (await Given.MunicipalityAsync(), Mark());
        for (var number = 10; number < 55; number++) await Given.AssociationAsync(municipality, $"Aakkos {mark} {number}");
        await App.DataAsync(async db =>
        {
            var bits = FacetBits.Told | FacetBits.Of(Theme.SpiritAndIdeals) | FacetBits.OfLanguage("so");
            foreach (var organisation in await db.Set<Organisation>().Where(one => one.Name.Contains(mark)).ToListAsync()) organisation.Sum(bits);
            return await db.SaveChangesAsync();
        });
        var place = isCountry ? "suomi" : Slug(municipality);

        var first = await Visitor().OpenAsync($"/{place}/associations?theme=SpiritAndIdeals&language=so");
        List<string> names = [.. Names(first)];
        var page = first;
        while (page.Document.QuerySelectorAll("a").Any(link => link.TextContent.Trim() == "Seuraava"))
        {
            page = await page.FollowAsync("Seuraava");
            names.AddRange(Names(page));
        }

        var back = await page.FollowAsync("Edellinen");

        Assert.Equal(Enumerable.Range(10, 45).Select(number => $"Aakkos {mark} {number}"), names.Where(name => name.Contains(mark, StringComparison.Ordinal)));
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal(names[^(Names(page).Count + Names(back).Count)], Names(back)[0]);
    }

    [Theory]
    [InlineData("theme=Nothing&group=&role=-1&language=xx&stepfree=maybe&free=1&in=atlantis&category=99")]
    [InlineData("after=x&before=--&theme[]=Sport&Theme.x=1")]
    [InlineData("after=-&in=%00&group=%F0%9F%8E%BB&theme=0")]
    public async Task An_address_that_asks_for_what_is_no_choice_is_answered_with_the_whole_list(string question)
    {
        var (municipality, mark) = await ThreeAsync();

        var page = await Visitor().OpenAsync($"/{Slug(municipality)}/associations?q={mark}&{question}");

        Assert.Equal(3, Names(page).Count);
    }

    [Fact]
    public async Task A_very_long_address_gets_an_answer()
    {
        var municipality = await Given.MunicipalityAsync();
        var asked = string.Join('&', Enumerable.Range(0, 300).Select(number => $"theme=Sport{number}&in=paikka-{number}"));

        var page = await Visitor().OpenAsync($"/{RegionSlug(municipality)}/associations?{asked}");

        Assert.True((int)page.Status is 200 or 400 or 414, $"{(int)page.Status}");
    }

    [Fact]
    public async Task Words_and_facets_of_a_region_cost_four_queries()
    {
        var (municipality, mark) = await ThreeAsync();

        var queries = await QueryCount.OfAsync(() => Visitor().OpenAsync($"/{RegionSlug(municipality)}/associations?q={mark}&theme=Sport&stepfree=true"));

        // How frequent the words are, what is counted, the rows, and whose look the page wears.
        Assert.InRange(queries.Count, 3, 4);
    }

    [Fact]
    public async Task What_an_association_no_longer_offers_it_is_no_longer_found_by()
    {
        var (municipality, mark) = await ThreeAsync();
        var chair = SignedInAs(await Given.MainUserAsync(await FindAsync($"Yksi {mark}", municipality)));
        var address = $"/{Slug(municipality)}/associations?q={mark}&free=true";
        var before = Names(await Visitor().OpenAsync(address));

        var id = await App.DataAsync(db => db.Set<Activity>().Where(one => one.IsFree && one.HostId == municipality.Id).Select(one => one.Id).SingleAsync());
        (await (await chair.OpenAsync($"/activities/{id}/remove")).Form().SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Equal([$"Yksi {mark}"], before);
        Assert.Empty(Names(await Visitor().OpenAsync(address)));
    }

    [Fact]
    public async Task Those_of_before_there_were_facets_are_summed_up_after_the_start()
    {
        var (municipality, mark) = await ThreeAsync();
        await App.DataAsync(db => db.ChangeAsync(
            () => db.Set<Organisation>().Where(one => one.HostId == municipality.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Facets, 0)), CancellationToken.None));
        var address = $"/{Slug(municipality)}/associations?q={mark}&theme=Sport";
        var before = Names(await Visitor().OpenAsync(address));

        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Kumppani.Kernel.Data.AppDb>().Actor.BecomeSystem("test");
        var desk = scope.ServiceProvider.GetRequiredService<FacetDesk>();
        var filled = await desk.FillAsync(500, CancellationToken.None);
        while (await desk.FillAsync(500, CancellationToken.None) is > 0 and var more) filled += more;

        Assert.Empty(before);
        Assert.True(filled >= 3, $"{filled}");
        Assert.Equal(2, Names(await Visitor().OpenAsync(address)).Count);
    }

    // Three that differ: what one says of itself, what its activities add, and one that does something else.
    private async Task<(GivenOrganisation Municipality, string Mark)> ThreeAsync()
    {
        var (municipality, mark) = (await Given.MunicipalityAsync(), Mark());
        await PresentAsync(
            await Given.AssociationAsync(municipality, $"Yksi {mark}"),
            new OrganisationProfile { Themes = [Theme.Sport], Roles = [AssociationRole.Guidance], Languages = ["fi", "sv"], TargetGroups = [TargetGroup.Seniors], Accessibility = StepFree },
            new ActivityDetails { Name = LocalizedText.In("fi", "Kävely"), IsFree = true, TargetGroups = [TargetGroup.Carers] });
        await PresentAsync(
            await Given.AssociationAsync(municipality, $"Kaksi {mark}"),
            new OrganisationProfile { Themes = [Theme.Sport, Theme.Culture], Languages = ["fi", "vi"] },
            new ActivityDetails { Name = LocalizedText.In("fi", "Kuoro"), TargetGroups = [TargetGroup.Seniors], Accessibility = StepFree });
        await PresentAsync(await Given.AssociationAsync(municipality, $"Kolme {mark}", AssociationCategory.Others), new OrganisationProfile { Themes = [Theme.Environment] });
        return (municipality, mark);
    }

    private Task<GivenOrganisation> FindAsync(string name, GivenOrganisation municipality) => App.DataAsync(async db =>
    {
        var id = await db.Set<Organisation>().Where(one => one.Name == name).Select(one => one.Id).SingleAsync();
        return new GivenOrganisation(id, name, municipality.PlaceKey, municipality.Id);
    });
}
