using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory;

/// <summary>How an association presents itself beyond its name and contact.</summary>
public sealed class ProfileTests(App app) : PageTest(app)
{
    [Fact, Requirement("T16")]
    public async Task An_association_tells_what_it_does_for_whom_and_where_and_everybody_reads_it()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync(), "Esittelyn Ystävät ry");
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var form = (await chair.OpenAsync($"/associations/{association.Id}/profile")).ShouldBeOk().Form()
            .Tick("Liikunta").Tick("Ikäihmiset").Tick("Neuvonta, ohjaus").Tick("Vertaistuki, ryhmät").Tick("Vapaaehtoiset tekevät").Tick("Tuottaa palveluja")
            .Tick("suomalainen viittomakieli").Fill("Muut kielet", "saksa, fa").Fill("Toiminta-alue", "Seinäjoki, Ilmajoki")
            .Fill("Käyntiosoite", "Kauppakatu 1").Fill("Postinumero", "60100").Fill("Sisäänkäynti ilman portaita", "Kyllä").Fill("Induktiosilmukka", "Ei")
            .Fill("Selkokielinen esittely suomeksi", "Me autamme.").Fill("Sivut somessa", "www.facebook.com/esittely");
        (await form.SubmitAsync()).ShouldBeOk();
        var page = (await Visitor().OpenAsync($"/associations/{association.Id}")).ShouldBeOk().Text;

        foreach (var told in (string[])
            ["Me autamme.", "Liikunta", "Ikäihmiset", "Neuvonta, ohjaus ja rinnalla kulkeminen, Vertaistuki, ryhmät ja vapaaehtoistyö", "Vapaaehtoiset tekevät, Tuottaa palveluja",
             "suomalainen viittomakieli, saksa, persia", "Seinäjoki, Ilmajoki", "Kauppakatu 1, 60100", "Sisäänkäynti ilman portaita: Kyllä", "Induktiosilmukka: Ei", "www.facebook.com/esittely"])
            Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Esteetön vessa", page, StringComparison.Ordinal);
    }

    [Fact, Requirement("T4")]
    public async Task The_place_on_the_map_is_shown_by_a_link_and_told_to_other_systems()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var saved = await (await chair.OpenAsync($"/associations/{association.Id}/profile")).Form().Fill("Paikka kartalla", "62,7903 22,8403").SubmitAsync();

        var link = saved.ShouldBeOk().Document.QuerySelector("a[href^='https://www.openstreetmap.org/']")!;
        Assert.Equal("https://www.openstreetmap.org/?mlat=62.7903&mlon=22.8403#map=17/62.7903/22.8403", link.GetAttribute("href"));
        Assert.Contains("Muutettu: paikka kartalla", (await chair.OpenAsync($"/associations/{association.Id}/history")).Text, StringComparison.Ordinal);
        Assert.Equal("62.7903, 22.8403", (await chair.OpenAsync($"/associations/{association.Id}/profile")).Document.QuerySelector("[name='Form.Point']")!.GetAttribute("value"));
        foreach (var path in (string[])[$"/hsds/organizations/{association.Id}?full_service=true", $"/api/v1/organisations/{association.Id}"])
        {
            var told = (await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Get, path))).Html;
            Assert.Contains("\"latitude\":62.7903,\"longitude\":22.8403", told.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_form_comes_back_as_it_was_told_and_the_history_names_only_what_changed()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var path = $"/associations/{association.Id}/profile";

        await (await chair.OpenAsync(path)).Form().Tick("Kulttuuri ja perinne").Fill("Muut kielet", "saksa").Fill("Toiminta-alue", "Etelä-Pohjanmaa").SubmitAsync();
        var second = (await chair.OpenAsync(path)).Form().Fill("Postinumero", "60100");
        var again = await second.SubmitAsync();
        var history = await chair.OpenAsync($"/associations/{association.Id}/history");

        again.ShouldBeOk();
        Assert.Contains("Muutettu: teemat, palvelukielet, toiminta-alue", history.Text, StringComparison.Ordinal);
        Assert.Contains("Muutettu: postinumero Puheenjohtaja", history.Text, StringComparison.Ordinal);
        var profile = await ProfileAsync(association);
        Assert.Equal([Theme.Culture], profile.Themes);
        Assert.Equal(["de"], profile.Languages);
        Assert.Equal(["r14"], profile.ServiceArea);
    }

    [Theory]
    [InlineData("Toiminta-alue", "Seinäjokki", "Paikkaa ”Seinäjokki” ei löydy. Tarkoititko: Seinäjoki?")]
    [InlineData("Muut kielet", "klingonia", "Kieltä ”klingonia” ei löydy")]
    [InlineData("Postinumero", "601", "Kirjoita postinumero viidellä numerolla")]
    [InlineData("Sivut somessa", "javascript:alert(1)", "ei ole verkko-osoite")]
    [InlineData("Paikka kartalla", "Kauppakatu 1", "Tästä ei löydy paikkaa Suomesta")]
    [InlineData("Kattojärjestö", "Olematon liitto ry", "Tämän nimistä järjestöä ei ole rekisterissä")]
    public async Task What_cannot_be_read_is_refused_in_words_and_stays_to_be_mended(string label, string typed, string reason)
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var answer = await (await chair.OpenAsync($"/associations/{association.Id}/profile")).Form().Tick("Liikunta").Fill(label, typed).SubmitAsync();

        answer.ShouldRefuse(reason);
        Assert.Contains(typed, answer.Document.QuerySelector("main form")!.InnerHtml, StringComparison.Ordinal);
        Assert.NotNull(answer.Document.QuerySelector("[name='Form.Themes'][value=Sport][checked]"));
    }

    [Fact]
    public async Task An_umbrella_lists_the_associations_that_name_it_and_stays_away_from_itself()
    {
        var municipality = await Given.MunicipalityAsync();
        var mark = Secrets.Code(8);
        var umbrella = await Given.AssociationAsync(municipality, $"Liitto {mark} ry");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        List<GivenOrganisation> members = [];
        for (var number = 10; number < 36; number++) members.Add(await Given.AssociationAsync(municipality, $"Jäsen {mark} {number} ry"));

        foreach (var member in members) (await (await liaison.OpenAsync($"/associations/{member.Id}/profile")).Form().Fill("Kattojärjestö", $"liitto {mark} RY").SubmitAsync()).ShouldBeOk();
        var itself = await (await liaison.OpenAsync($"/associations/{umbrella.Id}/profile")).Form().Fill("Kattojärjestö", umbrella.Name).SubmitAsync();
        var page = await Visitor().OpenAsync($"/associations/{umbrella.Id}");

        itself.ShouldRefuse("Järjestö ei voi olla oma kattojärjestönsä");
        Assert.Equal(24, page.Document.QuerySelectorAll("[aria-labelledby=members-of] a").Length);
        Assert.Contains("Näkyvissä 24 ensimmäistä. Yhteensä niitä on 26.", page.Text, StringComparison.Ordinal);
        Assert.Contains(umbrella.Name, (await Visitor().OpenAsync($"/associations/{members[0].Id}")).Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("E14d")]
    public async Task Who_gives_a_personal_mailbox_is_told_what_to_do_and_the_liaison_finds_them()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality, email: "matti.meikalainen@example.com");
        var other = await Given.AssociationAsync(municipality, email: "hallitus@example.com");
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var saved = await (await chair.OpenAsync($"/associations/{association.Id}/edit")).Form().Fill("Kenen sähköposti", "Yhden ihmisen oma").SubmitAsync();
        var seen = await Visitor().OpenAsync($"/associations/{association.Id}");
        var found = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync("/associations/register?mailbox=Personal");

        Assert.Contains("Perustakaa yhteinen osoite", saved.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.DoesNotContain("yhteinen osoite", seen.Text, StringComparison.Ordinal);
        Assert.Contains(association.Name, found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Name, found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_association_is_found_by_the_words_of_its_plain_text_also_after_another_change()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var mark = Secrets.Code(8).ToLowerInvariant();

        await (await chair.OpenAsync($"/associations/{association.Id}/profile")).Form().Fill("Selkokielinen esittely suomeksi", $"Autamme {mark}.").SubmitAsync();
        await (await chair.OpenAsync($"/associations/{association.Id}/edit")).Form().Fill("Puhelin", "050 123 4567").SubmitAsync();
        var found = await Visitor().OpenAsync($"/search?q={mark}");

        Assert.Contains(association.Name, found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_present_it_at_once_one_is_told_and_nothing_is_written_twice()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var people = new[] { await Given.MainUserAsync(association), await Given.EditorAsync(association) };
        List<Form> forms = [];
        foreach (var person in people) forms.Add((await SignedInAs(person).OpenAsync($"/associations/{association.Id}/profile")).Form().Tick("Liikunta"));

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Equal([200, 400], answers.Select(answer => (int)answer.Status).Order());
        Assert.Equal([Theme.Sport], (await ProfileAsync(association)).Themes);
    }

    [Fact]
    public async Task Nobody_else_presents_it()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var stranger = SignedInAs(await Given.MainUserAsync(await Given.AssociationAsync(municipality)));

        var answer = await stranger.OpenAsync($"/associations/{association.Id}/profile");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.Status);
    }

    private Task<OrganisationProfile> ProfileAsync(GivenOrganisation association) =>
        App.DataAsync(db => db.Profiles.AsNoTracking().FirstAsync(one => one.OrganisationId == association.Id));
}
