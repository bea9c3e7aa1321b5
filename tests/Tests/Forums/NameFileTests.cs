using System.Net;
using Kumppani.Directory.Import;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Forums;

public sealed class NameFileTests(App app) : ForumTest(app)
{
    [Fact]
    public async Task The_hosts_file_has_the_names_the_page_shows_and_another_host_gets_none()
    {
        var municipality = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        foreach (var (name, group) in new[] { ("=1+1 Nimi", "Hobbies"), ("Toinen Nimi", "Seniors") })
            (await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/registrations/add")).Form().Fill("Nimi", name).Fill("Työpajaryhmä", group).SubmitAsync()).ShouldBeOk();
        var page = await liaison.OpenAsync($"/gatherings/{gathering.Id}/registrations?category=Hobbies&order=number");

        var address = page.ShouldBeOk().Document.QuerySelectorAll("a[download]").Single(link => link.TextContent == "CSV").GetAttribute("href")!;
        var table = SourceTable.Read(await (await liaison.OpenAsync(address)).Answer.Content.ReadAsByteArrayAsync()).Value!;
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        Assert.Equal("=1+1 Nimi", Assert.Single(table.Rows).Cells[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
        Assert.Contains("/sign-in", (await Visitor().OpenAsync(address)).Path, StringComparison.Ordinal);
    }
}
