using System.Net;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Forums;

public sealed class GatheringPageTests(App app) : PageTest(app)
{
    [Fact, Requirement("Y1")]
    public async Task A_forum_from_the_template_has_its_four_blocks_in_order_a_date_and_invited_associations()
    {
        var municipality = await Given.MunicipalityAsync();
        var reached = await Given.AssociationAsync(municipality, email: "seniorit@example.org", category: AssociationCategory.Seniors, language: "sv");
        var missed = await Given.AssociationAsync(municipality, category: AssociationCategory.Seniors);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var form = await (await liaison.OpenAsync("/gatherings/new")).FollowAsync("Kumppanuusfoorumi");
        var manage = await form.ShouldBeOk().Form().Set("Form.Starts.Date", "25.9.2099").Set("Form.Starts.Time", "17").Fill("Paikka", "Valtuustosali").SubmitAsync();
        var id = IdOf(manage);
        await manage.ShouldBeOk().Form().SubmitAsync("Julkaise");
        var invitations = await (await liaison.OpenAsync($"/gatherings/{id}/invitations")).ShouldBeOk().Form().SubmitAsync("Lähetä kutsut");

        Assert.Contains("Kutsu lähti 1 yhdistykselle. 1 jäi ilman", invitations.Html, StringComparison.Ordinal);
        Assert.Contains(missed.Name, (await invitations.FollowAsync("Keitä kutsu ei tavoittanut")).Text, StringComparison.Ordinal);
        var page = (await Visitor().OpenAsync($"/gatherings/{id}")).ShouldBeOk();
        Assert.Equal("Kumppanuusfoorumi", page.Heading[^"Kumppanuusfoorumi".Length..]);
        Assert.Contains("pe 25.9.2099 klo 17–20", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["klo 17 Paikalla olijat", "klo 17.30 Yhdistysten ja kaupungin yhteistyö", "klo 18.15 Työpaja", "klo 19.30 Miten jatketaan"],
            page.Document.QuerySelectorAll("ol.programme h3").Select(heading => heading.TextContent.Trim()));
        var mail = Assert.Single(await Mails.ArriveAsync(App, "seniorit@example.org", municipality.Id));
        Assert.Equal("Inbjudan: Partnerskapsforum", mail.Subject);
        Assert.Equal(2, await App.DataAsync(db => db.Invitations.CountAsync(one => one.GatheringId == id)));
        _ = reached;
    }

    [Fact]
    public async Task Associations_are_invited_once()
    {
        var municipality = await Given.MunicipalityAsync();
        await Given.AssociationAsync(municipality, email: "kerran@example.org");
        var (id, liaison) = await PublishedAsync(municipality);
        await (await liaison.OpenAsync($"/gatherings/{id}/invitations")).Form().SubmitAsync("Lähetä kutsut");

        var again = await (await liaison.OpenAsync($"/gatherings/{id}/invitations")).Form().SubmitAsync("Lähetä kutsut");

        again.ShouldRefuse("ei ole yhdistyksiä, joita ei olisi jo kutsuttu");
        Assert.Single(await Mails.ArriveAsync(App, "kerran@example.org", municipality.Id));
    }

    [Fact, Requirement("T25")]
    public async Task A_gathering_planned_without_a_date_is_shown_in_each_of_its_municipalities_merged_ones_included()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var title = $"Pohjois-Satakunnan yhdistysilta {Guid.CreateVersion7():N}";

        var manage = await (await liaison.OpenAsync("/gatherings/new/association-evening")).Form()
            .Fill("Nimi suomeksi", title).Set("Form.Municipalities", "Kankaanpää, Siikainen, Honkajoki").SubmitAsync();
        await manage.ShouldBeOk().Form().SubmitAsync("Julkaise");

        foreach (var place in new[] { "kankaanpaa", "siikainen", "satakunta" })
        {
            var list = (await Visitor().OpenAsync($"/{place}/gatherings")).ShouldBeOk();
            Assert.Contains(title, list.Text, StringComparison.Ordinal);
            Assert.Contains("Ajankohta tarkentuu", list.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(title, (await Visitor().OpenAsync("/pori/gatherings")).ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_wrong_is_told_and_nothing_typed_is_lost()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var answer = await (await liaison.OpenAsync("/gatherings/new/partnership-table")).Form()
            .Set("Form.Municipalities", "Seinäjoki, Atlantis").Fill("Paikka", "Kirjasto").SubmitAsync();

        answer.ShouldRefuse("Kuntaa \"Atlantis\" ei löydy.");
        Assert.Contains("Kirjasto", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Seinäjoki, Atlantis", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadline_after_the_start_is_refused()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var answer = await (await liaison.OpenAsync("/gatherings/new/partnership-table")).Form()
            .Set("Form.Starts.Date", "24.9.2099").Set("Form.Starts.Time", "17.00").Fill("Ilmoittautuminen viimeistään", "25.9.2099").SubmitAsync();

        answer.ShouldRefuse("Ilmoittautumisen on päätyttävä viimeistään tapaamisen alkaessa.");
    }

    [Fact]
    public async Task A_draft_and_the_work_pages_are_not_found_by_others()
    {
        var (id, liaison) = await DraftAsync(await Given.MunicipalityAsync());
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync($"/gatherings/{id}")).Status);
        foreach (var page in new[] { "manage", "edit", "programme", "invitations", "registrations", "registrations/add", "check-in", "check-in/add", "print/names", "print/answers", "print/tally", "hosts", "cancel", "history" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/gatherings/{id}/{page}")).Status);
            (await liaison.OpenAsync($"/gatherings/{id}/{page}")).ShouldBeOk();
        }
    }

    [Fact, Requirement("E12")]
    public async Task A_co_host_has_the_same_rights_until_it_leaves()
    {
        var (id, liaison) = await DraftAsync(await Given.MunicipalityAsync());
        var other = await Given.MunicipalityAsync();
        var colleague = SignedInAs(await Given.LiaisonAsync(other));
        await App.DataAsync(async db =>
        {
            db.Add(new Party { RecordId = id, OrganisationId = other.Id });
            return await db.SaveChangesAsync();
        });

        var edited = await (await colleague.OpenAsync($"/gatherings/{id}/edit")).ShouldBeOk().Form().Fill("Paikka", "Yhteinen sali").SubmitAsync();
        await (await colleague.OpenAsync($"/gatherings/{id}/manage")).Form().SubmitAsync("Julkaise");
        var page = await Visitor().OpenAsync($"/gatherings/{id}");

        edited.ShouldBeOk();
        Assert.Contains("Yhteinen sali", page.Text, StringComparison.Ordinal);
        Assert.Contains(other.Name, page.Text, StringComparison.Ordinal);
        await (await liaison.OpenAsync($"/gatherings/{id}/hosts")).Form("form[action*=Remove]").SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync($"/gatherings/{id}/manage")).Status);
    }

    [Fact]
    public async Task A_host_is_added_by_the_name_of_its_municipality_and_an_unknown_one_is_told()
    {
        var (id, liaison) = await DraftAsync(await Given.MunicipalityAsync());

        var answer = await (await liaison.OpenAsync($"/gatherings/{id}/hosts")).Form("#add").Fill("Kunta", "Atlantis").SubmitAsync();

        answer.ShouldRefuse("Tämän nimistä kuntaa ei ole tai se ei käytä palvelua.");
    }

    [Fact]
    public async Task The_short_address_leads_to_the_gathering_however_it_is_typed()
    {
        var (id, _) = await PublishedAsync(await Given.MunicipalityAsync());
        var code = await App.DataAsync(db => db.Gatherings.Where(one => one.Id == id).Select(one => one.Code).SingleAsync());

        var page = await Visitor().OpenAsync($"/g/{code.ToLowerInvariant()}");

        Assert.Equal($"/fi/gatherings/{id}", page.ShouldBeOk().Path);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync("/g/XXXXXX")).Status);
    }

    [Fact]
    public async Task The_programme_is_edited_and_an_emptied_block_goes()
    {
        var (id, liaison) = await DraftAsync(await Given.MunicipalityAsync());

        var form = (await liaison.OpenAsync($"/gatherings/{id}/programme")).ShouldBeOk().Form();
        foreach (var part in new[] { "At", "TitleFi", "TitleSv", "TitleEn" }) form.Set($"Lines[1].{part}", "");
        await form.Set("Lines[4].TitleFi", "Kiitos ja hei").SubmitAsync();

        var titles = await App.DataAsync(db => db.AgendaItems.Where(item => item.GatheringId == id).OrderBy(item => item.Position).ToListAsync());
        Assert.Equal(["Kahvit", "Keskustelu pöydissä", "Mitä sovittiin", "Kiitos ja hei"], titles.Select(item => item.Title.Exactly("fi")));
    }

    [Fact]
    public async Task Two_hosts_who_edit_at_once_do_not_overwrite_each_other()
    {
        var (id, liaison) = await DraftAsync(await Given.MunicipalityAsync());
        var first = await liaison.OpenAsync($"/gatherings/{id}/edit");
        var second = await liaison.OpenAsync($"/gatherings/{id}/edit");
        (await first.Form().Fill("Paikka", "Koulu").SubmitAsync()).ShouldBeOk();

        var answer = await second.Form().Fill("Paikka", "Kirkko").SubmitAsync();

        answer.ShouldRefuse("Joku muu on tallentanut samat tiedot sillä välin.");
    }

    internal static Guid IdOf(Page page) => Guid.Parse(page.Path.Split('/')[3]);

    private async Task<(Guid Id, Visitor Liaison)> DraftAsync(GivenOrganisation municipality)
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var manage = await (await liaison.OpenAsync("/gatherings/new/partnership-table")).Form()
            .Set("Form.Starts.Date", "24.9.2099").Set("Form.Starts.Time", "17.00").SubmitAsync();
        return (IdOf(manage.ShouldBeOk()), liaison);
    }

    private async Task<(Guid Id, Visitor Liaison)> PublishedAsync(GivenOrganisation municipality)
    {
        var (id, liaison) = await DraftAsync(municipality);
        await (await liaison.OpenAsync($"/gatherings/{id}/manage")).Form().SubmitAsync("Julkaise");
        return (id, liaison);
    }
}
