using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory.Find;

/// <summary>The list of associations near a place.</summary>
public sealed class NearTests(App app) : FacetTest(app)
{
    [Fact, Requirement("T4")]
    public async Task Those_within_the_distance_stand_the_nearest_first_and_say_how_far_it_is()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        foreach (var (name, key) in new[] { ("Aamu", "m145"), ("Ilta", "m743"), ("Meri", "m091"), ("Yö", "m301") })
        {
            await Given.AssociationAsync(municipality with { PlaceKey = key }, $"{name} {mark}");
        }

        var near = await Visitor().OpenAsync($"/suomi/associations?q={mark}&near=Seinäjoki&km=50");
        var region = await Visitor().OpenAsync($"/etela-pohjanmaa/associations?q={mark}&near=helsinki&km=10");

        Assert.Equal([$"Ilta {mark}", $"Aamu {mark}", $"Yö {mark}"], Names(near));
        var seen = PlaceBook.Finland.Exactly("m743")!;
        Assert.Contains($"Ilmajoki, {Distance.Between(seen, PlaceBook.Finland.Exactly("m145")!)} km", near.Text, StringComparison.Ordinal);
        Assert.Contains("Lähimmät ovat ensin", near.Text, StringComparison.Ordinal);
        Assert.Contains("Yhteensä 3", near.Text, StringComparison.Ordinal);
        Assert.Empty(Names(region));
    }

    [Fact]
    public async Task The_pages_of_the_nearest_lead_through_all_and_back()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        for (var number = 10; number < 55; number++) await Given.AssociationAsync(municipality with { PlaceKey = number % 2 == 0 ? "m743" : "m145" }, $"Lähellä {mark} {number}");

        var first = await Visitor().OpenAsync($"/suomi/associations?q={mark}&near=seinajoki&km=25");
        var second = await first.FollowAsync("Seuraava");
        var third = await second.FollowAsync("Seuraava");
        var back = await third.FollowAsync("Edellinen");
        var beginning = await back.FollowAsync("Edellinen");

        Assert.Equal(
            [.. Enumerable.Range(5, 23).Select(half => $"Lähellä {mark} {half * 2}"), .. Enumerable.Range(5, 22).Select(half => $"Lähellä {mark} {(half * 2) + 1}")],
            [.. Names(first), .. Names(second), .. Names(third)]);
        Assert.Equal(Names(second), Names(back));
        Assert.Equal(Names(first), Names(beginning));
    }

    [Theory]
    [InlineData("near=Seinajki&km=25", "Seinäjoki")]
    [InlineData("near=%3Cb%3E&km=-1", "ei löytynyt")]
    public async Task A_place_that_is_not_known_is_told_and_changes_nothing(string question, string told)
    {
        var municipality = await Given.MunicipalityAsync();
        var (mark, region) = (Mark(), RegionSlug(municipality));
        await Given.AssociationAsync(municipality, $"Jossain {mark}");

        var page = await Visitor().OpenAsync($"/{region}/associations?q={mark}&{question}");

        Assert.Equal([$"Jossain {mark}"], Names(page));
        Assert.Contains(told, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Helsinki_and_Tampere_are_some_160_kilometres_apart()
    {
        var (helsinki, tampere) = (PlaceBook.Finland.Exactly("m091")!, PlaceBook.Finland.Exactly("m837")!);

        Assert.InRange(Distance.Between(helsinki, tampere)!.Value, 155, 180);
        Assert.Equal(0, Distance.Between(helsinki, helsinki));
        Assert.Equal(Distance.Between(helsinki, tampere), Distance.Between(tampere, helsinki));
        Assert.Null(Distance.Between(helsinki, tampere with { Latitude = null }));
    }
}
