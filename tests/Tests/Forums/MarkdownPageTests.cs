using System.Net;
using Kumppani.Forums.Data;
using Kumppani.Kernel.Search;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Forums;

public sealed class MarkdownPageTests(App app) : ForumTest(app)
{
    private const string Written = "Tervetuloa!\nTarjolla:\n\n- kahvia\n- [kunnan ohjeet](https://example.fi/ohjeet)\n\n<script>alert(1)</script>";

    [Fact]
    public async Task A_text_is_looked_at_before_it_is_saved_and_then_seen_by_everybody()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));
        var form = (await liaison.OpenAsync($"/gatherings/{gathering.Id}/edit")).Form().Fill("Kuvaus suomeksi", Written).Fill("Nimi suomeksi", "Uusi nimi");

        var looked = (await form.SubmitAsync("Esikatsele")).ShouldBeOk();
        var before = await App.DataAsync(db => db.Gatherings.IgnoreQueryFilters().SingleAsync(one => one.Id == gathering.Id));
        await looked.Form().SubmitAsync("Tallenna");
        var seen = (await Visitor().OpenAsync($"/gatherings/{gathering.Id}")).ShouldBeOk();

        Assert.Equal(["kahvia", "kunnan ohjeet"], looked.Document.QuerySelectorAll("#Form_SummaryFi-preview li").Select(item => item.TextContent));
        Assert.Equal("Uusi nimi", looked.Document.QuerySelector("#Form_TitleFi")!.GetAttribute("value"));
        Assert.True(before.Summary.IsEmpty);
        Assert.Equal("Uusi nimi", seen.Heading);
        Assert.Equal(2, seen.Document.QuerySelectorAll(".markdown.lead li").Length);
        Assert.Equal("nofollow ugc", seen.Document.QuerySelector(".markdown a[href='https://example.fi/ohjeet']")!.GetAttribute("rel"));
        Assert.Null(seen.Document.QuerySelector("main script"));
    }

    [Fact]
    public async Task What_is_only_looked_at_is_not_judged()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));

        var looked = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/edit")).Form().Fill("Päivä", "eilen").Fill("Kuvaus suomeksi", "Lue [tästä](https://example.fi)").SubmitAsync("Esikatsele");

        Assert.Equal(HttpStatusCode.OK, looked.Status);
        Assert.Null(looked.Document.QuerySelector("[role=alert]"));
        Assert.Contains("Linkin teksti ”tästä” ei kerro, mihin linkki vie.", looked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memo_keeps_its_lists_and_links()
    {
        var host = await Given.MunicipalityAsync();
        var (liaison, gathering) = (SignedInAs(await Given.LiaisonAsync(host)), await GatheringAsync(host));

        var shown = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/memo/edit")).Form().Fill("Otsikko", "Tilat").Fill("Mitä keskusteltiin ja päätettiin", "# Sovittiin\n1. avaimet\n2. vuorot").SubmitAsync("Tallenna");

        Assert.Equal(["avaimet", "vuorot"], shown.ShouldBeOk().Document.QuerySelectorAll("main section ol li").Select(item => item.TextContent));
        Assert.Equal("Sovittiin", shown.Document.QuerySelector("main section h3")!.TextContent);
    }

    [Fact]
    public async Task Marks_are_neither_searched_nor_shown_among_the_hits()
    {
        var host = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(host);
        var liaison = SignedInAs(await Given.LiaisonAsync(host));

        await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/edit")).Form().Fill("Kuvaus suomeksi", "**Vahvasti** [tervetuloa](https://piilossa.example)").SubmitAsync("Tallenna");

        var entry = await App.DataAsync(db => db.Set<SearchEntry>().SingleAsync(one => one.RecordId == gathering.Id));
        Assert.DoesNotContain("piilos", entry.Terms, StringComparison.Ordinal);
        Assert.DoesNotContain("https", entry.Terms, StringComparison.Ordinal);
    }
}
