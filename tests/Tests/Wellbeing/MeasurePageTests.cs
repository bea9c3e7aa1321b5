using System.Net;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Wellbeing;

public sealed class MeasurePageTests(App app) : PageTest(app)
{
    private const string Title = "Järjestetään foorumi kaksi kertaa vuodessa";

    [Fact, Requirement("Y1"), Requirement("Y10d")]
    public async Task A_liaison_agrees_on_a_measure_with_owners_on_both_sides_and_everybody_can_read_it()
    {
        var (municipality, association) = await TwoSidesAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var form = (await liaison.OpenAsync("/measures/new")).ShouldBeOk().Form()
            .Fill("Mitä tehdään", Title).Fill("Mihin mennessä", "30.6.2027").Fill("Hae vastuutahoa", association.Name);
        var chosen = (await form.SubmitAsync("Hae järjestöjä")).ShouldBeOk();
        var proposed = (await chosen.Form()
            .Fill($"Yksikkö tai rooli: {municipality.Name}", "Hyvinvointipalvelut").Fill($"Yksikkö tai rooli: {association.Name}", "hallitus")
            .SubmitAsync("Tallenna")).ShouldBeOk();
        var id = IdOf(proposed);
        var beforeAgreeing = await Visitor().OpenAsync($"/measures/{id}");
        var agreed = (await (await liaison.OpenAsync($"/measures/{id}/state")).Form().Tick("Sovittu").SubmitAsync()).ShouldBeOk();

        var seen = (await Visitor().OpenAsync($"/measures/{id}")).ShouldBeOk();
        Assert.Equal(HttpStatusCode.NotFound, beforeAgreeing.Status);
        Assert.Equal(Title, agreed.Heading);
        Assert.Contains($"{municipality.Name}, Hyvinvointipalvelut", seen.Text, StringComparison.Ordinal);
        Assert.Contains($"{association.Name}, hallitus", seen.Text, StringComparison.Ordinal);
        Assert.Contains("30.6.2027", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Tila: Sovittu", seen.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y10b")]
    public async Task An_association_proposes_its_own_goal_and_the_municipality_agrees_without_touching_the_words()
    {
        var (municipality, association) = await TwoSidesAsync();
        var (mainUser, liaison) = (SignedInAs(await Given.MainUserAsync(association)), SignedInAs(await Given.LiaisonAsync(municipality)));

        var form = (await mainUser.OpenAsync("/measures/new")).ShouldBeOk().Form().Fill("Mitä tehdään", "Talkoopankki kylille").Fill("Mihin mennessä", "1.3.2027");
        var id = IdOf((await form.SubmitAsync("Tallenna")).ShouldBeOk());
        var edit = await liaison.OpenAsync($"/measures/{id}/edit");
        var agreed = (await (await liaison.OpenAsync($"/measures/{id}/state")).Form().Tick("Sovittu").SubmitAsync()).ShouldBeOk();

        Assert.Equal(HttpStatusCode.NotFound, edit.Status);
        Assert.Equal("Talkoopankki kylille", agreed.Heading);
        Assert.Contains($"Ehdottaja {association.Name}", agreed.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y10b")]
    public async Task Both_sides_tell_how_it_is_getting_on_and_neither_can_change_the_others_words()
    {
        var (municipality, association) = await TwoSidesAsync();
        var measure = await AgreedAsync(municipality, association);
        var (editor, liaison) = (SignedInAs(await Given.EditorAsync(association)), SignedInAs(await Given.LiaisonAsync(municipality)));

        await (await editor.OpenAsync($"/measures/{measure.Id}/note")).Form().Fill("Miten on edetty", "Talkoot pidettiin.").SubmitAsync();
        await (await liaison.OpenAsync($"/measures/{measure.Id}/note")).Form().Fill("Miten on edetty", "Tila on varattu.").SubmitAsync();
        var notes = await App.DataAsync(db => db.Set<MeasureNote>().Where(note => note.MeasureId == measure.Id).OrderBy(note => note.Id).ToListAsync());
        var foreign = await liaison.OpenAsync($"/measures/{measure.Id}/notes/{notes[0].Id}");
        var own = (await editor.OpenAsync($"/measures/{measure.Id}/notes/{notes[0].Id}")).ShouldBeOk();
        await own.Form().Fill("Miten on edetty", "Talkoot pidettiin 5.5.").SubmitAsync();

        var seen = (await Visitor().OpenAsync($"/measures/{measure.Id}")).ShouldBeOk();
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Contains("Talkoot pidettiin 5.5.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Tila on varattu.", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_association_finds_the_measure_on_its_list_and_marks_it_done()
    {
        var (municipality, association) = await TwoSidesAsync();
        var measure = await AgreedAsync(municipality, association);
        var editor = SignedInAs(await Given.EditorAsync(association));

        var list = (await editor.OpenAsync("/measures")).ShouldBeOk();
        var done = await (await (await (await list.FollowAsync(Title)).FollowAsync("Muuta tilaa")).Form().Tick("Toteutettu").SubmitAsync()).FollowAsync("Toimenpiteet");

        Assert.Contains("ei löytynyt", done.Text, StringComparison.Ordinal);
        Assert.Equal(MeasureState.Done, await App.DataAsync(db => db.Measures.Where(one => one.Id == measure.Id).Select(one => one.State).SingleAsync()));
    }

    [Fact]
    public async Task Giving_up_without_a_reason_is_refused_and_nothing_changes()
    {
        var (municipality, association) = await TwoSidesAsync();
        var measure = await AgreedAsync(municipality, association);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var answer = await (await liaison.OpenAsync($"/measures/{measure.Id}/state")).Form().Tick("Luovuttu").SubmitAsync();

        answer.ShouldRefuse("Kirjoita, miksi toimenpiteestä luovutaan.");
    }

    [Fact]
    public async Task A_search_for_owners_loses_nothing_that_was_typed()
    {
        var (municipality, _) = await TwoSidesAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var form = (await liaison.OpenAsync("/measures/new")).Form().Fill("Mitä tehdään", Title).Fill("Mihin mennessä", "ensi viikolla").Fill("Hae vastuutahoa", "xyzzy");
        var found = (await form.SubmitAsync("Hae järjestöjä")).ShouldBeOk();

        Assert.Contains("ensi viikolla", found.Html, StringComparison.Ordinal);
        Assert.Contains(Title, found.Html, StringComparison.Ordinal);
        Assert.Contains("ei löytynyt järjestöjä", found.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/state")]
    [InlineData("/note")]
    [InlineData("/publish")]
    public async Task Another_organisation_neither_reads_nor_changes_an_unpublished_measure(string page)
    {
        var (municipality, association) = await TwoSidesAsync();
        var measure = await ProposedAsync(municipality, association);
        var other = await Given.MunicipalityAsync();
        var stranger = SignedInAs(await Given.LiaisonAsync(other));
        var strangers = SignedInAs(await Given.MainUserAsync(await Given.AssociationAsync(municipality)));

        var answers = new[] { await stranger.OpenAsync($"/measures/{measure.Id}{page}"), await strangers.OpenAsync($"/measures/{measure.Id}{page}") };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));
    }

    [Fact]
    public async Task Another_organisation_reads_a_published_measure_and_does_not_change_it()
    {
        var (municipality, association) = await TwoSidesAsync();
        var measure = await AgreedAsync(municipality, association);
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var read = await stranger.OpenAsync($"/measures/{measure.Id}");
        var work = await stranger.OpenAsync($"/measures/{measure.Id}/state");

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Equal(HttpStatusCode.NotFound, work.Status);
    }

    [Fact]
    public async Task Each_owner_gets_one_mail_when_it_is_agreed_however_often_the_event_is_delivered()
    {
        var (municipality, association) = await TwoSidesAsync();
        var measure = await ProposedAsync(municipality, association);
        var owner = await Given.MainUserAsync(association);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        await (await liaison.OpenAsync($"/measures/{measure.Id}/state")).Form().Tick("Sovittu").SubmitAsync();
        await App.DeliverAsync();
        await App.DeliverAsync();

        var mails = await App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == owner.Address).ToListAsync());
        Assert.Equal("Toimenpiteestä on sovittu", Assert.Single(mails).Subject);
        Assert.Contains($"/fi/measures/{measure.Id}", mails[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_longer_than_a_page_is_walked_forth_and_back()
    {
        var (municipality, association) = await TwoSidesAsync();
        for (var i = 0; i < 25; i++) await ProposedAsync(municipality, association, $"Toimenpide {i:00}", new DateOnly(2027, 1, 1).AddDays(i / 2));
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var first = (await liaison.OpenAsync("/measures")).ShouldBeOk();
        var second = (await first.FollowAsync("Seuraava")).ShouldBeOk();
        var back = (await second.FollowAsync("Edellinen")).ShouldBeOk();

        Assert.Equal(20, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(5, second.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Toimenpide 24", second.Text, StringComparison.Ordinal);
        Assert.Equal(first.Document.QuerySelector("tbody")!.TextContent, back.Document.QuerySelector("tbody")!.TextContent);
    }

    [Fact]
    public async Task A_list_is_narrowed_by_state_and_words()
    {
        var (municipality, association) = await TwoSidesAsync();
        await ProposedAsync(municipality, association, "Kesäteatteri kylätalolle");
        await AgreedAsync(municipality, association);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var proposed = await (await liaison.OpenAsync("/measures")).Form("main form[role=search]").Fill("Näytä", "Ehdotetut").SubmitAsync();
        var named = await (await liaison.OpenAsync("/measures")).Form("main form[role=search]").Fill("Hae toimenpiteitä", "foorumi").SubmitAsync();

        Assert.Equal("Kesäteatteri kylätalolle", Support.Page.Squeeze(Assert.Single(proposed.Document.QuerySelectorAll("tbody th")).TextContent));
        Assert.Equal(Title, Support.Page.Squeeze(Assert.Single(named.Document.QuerySelectorAll("tbody th")).TextContent));
    }

    [Theory]
    [InlineData("fi", "Mitä on sovittu")]
    [InlineData("sv", "Det vi har kommit överens om")]
    [InlineData("en", "What has been agreed")]
    public async Task A_place_shows_what_has_been_agreed_in_three_languages(string language, string heading)
    {
        var (municipality, association) = await TwoSidesAsync();
        var measure = await AgreedAsync(municipality, association);
        var slug = PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Slug;

        var page = (await Visitor().OpenAsync($"/{language}/{slug}/measures")).ShouldBeOk();

        Assert.Equal(heading, page.Heading);
        Assert.Contains(measure.Id.ToString(), page.Html, StringComparison.Ordinal);
    }

    private static Guid IdOf(Page page) => Guid.Parse(page.Path.Split('/')[^1]);

    private async Task<(GivenOrganisation Municipality, GivenOrganisation Association)> TwoSidesAsync()
    {
        var municipality = await Given.MunicipalityAsync();
        return (municipality, await Given.AssociationAsync(municipality));
    }

    private async Task<Measure> AgreedAsync(GivenOrganisation municipality, GivenOrganisation association)
    {
        var measure = await ProposedAsync(municipality, association);
        return await App.DataAsync(async db =>
        {
            db.Attach(measure);
            Assert.True(measure.Move(municipality.Id, MeasureState.Agreed, LocalizedText.Empty).IsDone);
            await db.SaveChangesAsync();
            return measure;
        });
    }

    private Task<Measure> ProposedAsync(GivenOrganisation municipality, GivenOrganisation association, string title = Title, DateOnly? dueOn = null) =>
        App.DataAsync(async db =>
        {
            var measure = Measure.Propose(
                municipality.Id,
                municipality.Id,
                municipality.PlaceKey,
                new(LocalizedText.Of(title), LocalizedText.Empty, dueOn ?? new DateOnly(2027, 6, 30)),
                [new(municipality.Id, "", MeasureSide.PublicSector), new(association.Id, "hallitus", MeasureSide.Association)]).Value!;
            db.AddRange(measure, new Party { RecordId = measure.Id, OrganisationId = association.Id });
            await db.SaveChangesAsync();
            return measure;
        });
}
