using System.Net;
using System.Text;
using System.Text.Json;
using Kumppani.Directory.Import;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Tests.Wellbeing;

public sealed class MeasureFileTests(App app) : PageTest(app)
{
    [Theory]
    [InlineData("csv", "CSV")]
    [InlineData("xlsx", "Excel")]
    public async Task The_file_has_the_measures_the_page_shows_and_no_formula(string ending, string name)
    {
        var municipality = await Given.MunicipalityAsync();
        await ProposeAsync(municipality, "=1+1 Tiedoston talkoot", "Tiedoston kuoro");
        var page = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync("/measures?show=All&search=talkoot");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var answer = await liaison.OpenAsync(page.ShouldBeOk().Document.QuerySelectorAll("a[download]").Single(link => link.TextContent == name).GetAttribute("href")!);
        var bytes = await answer.Answer.Content.ReadAsByteArrayAsync();
        var table = SourceTable.Read(bytes).Value!;

        Assert.EndsWith($".{ending}", answer.Answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Equal(["Mitä tehdään", "Vastuutahot", "Mihin mennessä", "Tila"], table.Headers);
        Assert.Equal(["=1+1 Tiedoston talkoot", municipality.Name, "30.6.2027", "Ehdotettu"], Assert.Single(table.Rows).Cells);
        if (ending == "csv") Assert.Contains("'=1+1", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_more_than_one_page_is_whole_and_in_order()
    {
        var municipality = await Given.MunicipalityAsync();
        await ProposeAsync(municipality, [.. Enumerable.Range(1, 503).Select(number => $"Tiedoston toimi {number}")]);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var answer = await liaison.OpenAsync("/measures/export.json?show=Proposed");
        using var list = JsonDocument.Parse(await answer.Answer.Content.ReadAsByteArrayAsync());

        Assert.Equal(503, list.RootElement.EnumerateArray().Select(one => one.GetProperty("id").GetGuid()).Distinct().Count());
        Assert.All(list.RootElement.EnumerateArray(), one => Assert.Equal("2027-06-30", one.GetProperty("dueOn").GetString()));
    }

    [Fact]
    public async Task A_visitor_gets_what_is_published_and_nobody_anothers_list()
    {
        var municipality = await Given.MunicipalityAsync();
        await ProposeAsync(municipality, "Tiedoston salainen");
        var slug = PlaceBook.Finland.Find(municipality.PlaceKey)!.Place.Slug;
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var open = await Visitor().OpenAsync($"/{slug}/measures/export.csv?show=All");
        var strangers = await stranger.OpenAsync("/measures/export.csv?show=All");

        Assert.Equal(HttpStatusCode.OK, open.Status);
        Assert.DoesNotContain("salainen", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("salainen", strangers.Text, StringComparison.Ordinal);
        Assert.Contains("/sign-in", (await Visitor().OpenAsync("/measures/export.csv")).Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/measures/export.exe")).Status);
    }

    private Task<int> ProposeAsync(GivenOrganisation municipality, params string[] titles) => App.DataAsync(async db =>
    {
        db.AddRange(titles.Select(title => Measure.Propose(
            municipality.Id, municipality.Id, municipality.PlaceKey, new(LocalizedText.Of(title), LocalizedText.Empty, new DateOnly(2027, 6, 30)),
            [new(municipality.Id, "", MeasureSide.PublicSector)]).Value!));
        return await db.SaveChangesAsync();
    });
}
