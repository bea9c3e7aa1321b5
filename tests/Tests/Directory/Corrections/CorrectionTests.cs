using System.Net;
using Kumppani.Directory.Corrections;
using Kumppani.Directory.Data;
using Kumppani.Directory.Pages.Corrections;
using Kumppani.Tests.Directory.Upkeep;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Corrections;

public sealed class CorrectionTests(App app) : UpkeepTest(app)
{
    [Fact]
    public async Task A_resident_suggests_a_correction_the_associations_people_take_it_and_she_hears()
    {
        var (_, association, _) = await WithMailboxAsync();
        var editor = await Given.EditorAsync(association);
        var resident = NewAddress();

        var page = await (await Visitor().OpenAsync($"/associations/{association.Id}")).FollowAsync("Ehdota korjausta");
        var thanks = await page.Form().Fill("Mikä on väärin?", "Kokoonnutte <b>tiistaisin</b>.").Fill("Sähköpostiosoite vastausta varten", resident).SubmitAsync();
        await App.DeliverAsync();
        var list = await SignedInAs(editor).OpenAsync("/associations/corrections");
        var one = await list.FollowAsync(association.Name);
        (await one.Form().Fill("Vastaus", "Kiitos, päivä on nyt oikein.").SubmitAsync("Tiedot on korjattu")).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Contains("Kiitos! Ehdotus on lähetetty.", thanks.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.Contains("Kokoonnutte <b>tiistaisin</b>.", one.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(resident, one.Text, StringComparison.Ordinal);
        Assert.Single(await MailsToAsync(editor.Address));
        var answer = Assert.Single(await MailsToAsync(resident)).Text;
        foreach (var words in (string[])["Tiedot on korjattu ehdotuksesi mukaan", "Kiitos, päivä on nyt oikein.", "tiistaisin"]) Assert.Contains(words, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_liaison_sees_it_as_a_doubtful_entry_and_answers_without_changing_only_with_words()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await SuggestAsync(association);

        var doubtful = await liaison.OpenAsync("/associations/register?state=Doubtful");
        var page = await (await liaison.OpenAsync("/associations/corrections")).FollowAsync(association.Name);
        var wordless = await page.Form().SubmitAsync("Vastaa muuttamatta tietoja");
        (await page.Form().Fill("Vastaus", "Tieto on oikein.").SubmitAsync("Vastaa muuttamatta tietoja")).ShouldBeOk();
        var after = await liaison.OpenAsync("/associations/register?state=Doubtful");

        Assert.Contains(association.Name, doubtful.Text, StringComparison.Ordinal);
        wordless.ShouldRefuse("Kirjoita, miksi tietoja ei muuteta");
        Assert.DoesNotContain(association.Name, after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_fifty_who_settle_it_at_once_one_does()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var liaison = await Given.LiaisonAsync(municipality);
        await SuggestAsync(association);
        var id = await App.DataAsync(db => db.Corrections.Where(one => one.OrganisationId == association.Id).Select(one => one.Id).SingleAsync());
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(liaison).OpenAsync($"/associations/corrections/{id}")));

        var answers = await Task.WhenAll(forms.Select(form => form.Form().SubmitAsync("Tiedot on korjattu")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(1, await App.DataAsync(db => db.Set<Kumppani.Kernel.Events.EventRow>().CountAsync(row => row.RecordId == id && row.Type == nameof(CorrectionSettled))));
    }

    [Fact]
    public async Task Anothers_corrections_are_not_there()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        await SuggestAsync(association);
        var id = await App.DataAsync(db => db.Corrections.Where(one => one.OrganisationId == association.Id).Select(one => one.Id).SingleAsync());
        var neighbour = SignedInAs(await Given.EditorAsync(await Given.AssociationAsync(municipality)));
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        foreach (var who in (Visitor[])[neighbour, stranger])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await who.OpenAsync($"/associations/corrections/{id}")).Status);
            Assert.DoesNotContain(association.Name, (await who.OpenAsync("/associations/corrections")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Suggestions_by_the_hundred_from_one_client_are_held_up_and_what_was_typed_stays()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var visitor = Visitor();

        Page? last = null;
        for (var time = 0; time <= SuggestModel.MostFromOneClient; time++) last = await SuggestAsync(association, visitor);

        last!.ShouldRefuse("Ehdotuksia on tullut liian monta");
        Assert.Contains("Puhelinnumero on vanha.", last!.Text, StringComparison.Ordinal);
    }

    private async Task<Page> SuggestAsync(GivenOrganisation association, Visitor? by = null) =>
        await (await (by ?? Visitor()).OpenAsync($"/associations/{association.Id}/correction")).ShouldBeOk().Form().Fill("Mikä on väärin?", "Puhelinnumero on vanha.").SubmitAsync();
}
