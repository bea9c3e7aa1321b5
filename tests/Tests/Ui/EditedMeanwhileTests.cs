using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Ui;

/// <summary>Two people fill the form of one record at the same time: nobody writes over what she has not been told of.</summary>
public sealed class EditedMeanwhileTests(App app) : PageTest(app)
{
    private const string Told = "Joku muu on tallentanut samat tiedot sillä välin.";

    [Fact]
    public async Task The_second_save_of_an_association_is_refused_with_what_was_typed_kept_and_goes_through_when_sent_again()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var address = $"/associations/{association.Id}/edit";
        var chairs = await SignedInAs(await Given.MainUserAsync(association)).OpenAsync(address);
        var liaisons = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync(address);
        (await chairs.Form().Fill("Puhelin", "050 111 1111").SubmitAsync()).ShouldBeOk();

        var refused = await liaisons.Form().Fill("Puhelin", "050 222 2222").SubmitAsync();
        var again = await refused.Form().SubmitAsync();

        refused.ShouldRefuse(Told);
        Assert.Equal("050 222 2222", refused.Document.QuerySelector("[name='Form.Phone']")!.GetAttribute("value"));
        again.ShouldBeOk();
        Assert.Contains("050 222 2222", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_refused_for_another_reason_still_knows_what_it_was_filled_from()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var address = $"/associations/{association.Id}/edit";
        var chairs = await SignedInAs(await Given.MainUserAsync(association)).OpenAsync(address);
        var liaisons = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync(address);
        (await chairs.Form().Fill("Puhelin", "050 111 1111").SubmitAsync()).ShouldBeOk();

        var wrong = await liaisons.Form().Fill("Y-tunnus", "1629284-6").SubmitAsync();
        var mended = await wrong.Form().Fill("Y-tunnus", "").SubmitAsync();

        wrong.ShouldRefuse("Y-tunnus ei täsmää");
        mended.ShouldRefuse(Told);
    }

    [Fact]
    public async Task The_second_save_of_a_measure_is_refused_be_it_only_an_owner()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var show = await (await liaison.OpenAsync("/measures/new")).Form().Fill("Mitä tehdään", "Yhteinen talkoopäivä").Fill("Mihin mennessä", "31.12.2099").SubmitAsync("Tallenna");
        var address = show.ShouldBeOk().Path + "/edit";
        var first = await liaison.OpenAsync(address);
        var second = await liaison.OpenAsync(address);
        (await first.Form().Set("Form.Owners[0].Unit", "Hyvinvointipalvelut").SubmitAsync("Tallenna")).ShouldBeOk();

        var refused = await second.Form().Set("Form.Owners[0].Unit", "Liikuntapalvelut").SubmitAsync("Tallenna");

        refused.ShouldRefuse(Told);
    }

    [Fact]
    public async Task The_second_save_of_a_memo_is_refused_be_it_the_first_of_all()
    {
        var municipality = await Given.MunicipalityAsync();
        var id = await GatheringAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var first = await liaison.OpenAsync($"/gatherings/{id}/memo/edit");
        var second = await liaison.OpenAsync($"/gatherings/{id}/memo/edit");
        (await first.Form().Set("Form.Sections[0].Text", "Sovittiin yhdestä.").SubmitAsync("Tallenna")).ShouldBeOk();
        var third = await liaison.OpenAsync($"/gatherings/{id}/memo/edit");
        (await third.Form().Set("Form.Sections[0].Text", "Sovittiin kahdesta.").SubmitAsync("Tallenna")).ShouldBeOk();

        var unmade = await second.Form().Set("Form.Sections[0].Text", "Sovittiin kolmesta.").SubmitAsync("Tallenna");
        var old = await third.Form().Set("__operation", Guid.CreateVersion7().ToString()).Set("Form.Sections[0].Text", "Sovittiin neljästä.").SubmitAsync("Tallenna");

        unmade.ShouldRefuse(Told);
        old.ShouldRefuse(Told);
        Assert.Contains("Sovittiin kahdesta.", (await liaison.OpenAsync($"/gatherings/{id}/memo")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_save_of_a_gathering_is_refused_be_it_only_the_seats_or_the_programme()
    {
        var municipality = await Given.MunicipalityAsync();
        var id = await GatheringAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var seats = await liaison.OpenAsync($"/gatherings/{id}/edit");
        var late = await liaison.OpenAsync($"/gatherings/{id}/edit");
        var programme = await liaison.OpenAsync($"/gatherings/{id}/programme");
        (await seats.Form().Set("Form.Capacity", "60").SubmitAsync()).ShouldBeOk();

        var edited = await late.Form().Set("Form.Capacity", "20").SubmitAsync();
        var planned = await programme.Form().SubmitAsync();

        edited.ShouldRefuse(Told);
        planned.ShouldRefuse(Told);
        Assert.Equal(60, await App.DataAsync(db => db.Gatherings.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.Id == id).Select(one => one.Capacity).SingleAsync()));
    }

    private Task<Guid> GatheringAsync(GivenOrganisation host) => App.DataAsync(async db =>
    {
        var details = new GatheringDetails(
            GatheringKind.Forum, LocalizedText.Of("Kumppanuusfoorumi", "Partnerskapsforum", "Partnership forum"), LocalizedText.Empty, LocalizedText.Empty,
            new DateTime(2099, 9, 24, 14, 0, 0, DateTimeKind.Utc), null, "Kaupungintalo", null, null);
        var gathering = Gathering.Draft(host.Id, details, 50, [host.PlaceKey]).Value!;
        gathering.Plan([new AgendaLine(null, LocalizedText.Of("Avaus", "Öppning", "Opening"), LocalizedText.Empty)]);
        db.Add(gathering);
        await db.SaveChangesAsync();
        return gathering.Id;
    });
}
