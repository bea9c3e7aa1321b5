using System.Net;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Ballots;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

public sealed class RegistrationPageTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_full_gathering_queues_and_a_cancellation_by_the_link_in_the_mail_moves_the_queue_up()
    {
        var (municipality, id, _) = await PublishedAsync(capacity: "1");
        await RegisterAsync(id, "Puheenjohtaja", "eka@example.org");
        var queued = await RegisterAsync(id, "Sihteeri", "toka@example.org", "/sv");
        Assert.Contains("Vi sände dig ett e-postmeddelande", queued.Text, StringComparison.Ordinal);

        var mail = Assert.Single(await Mails.ArriveAsync(App, "eka@example.org", municipality.Id));
        var waiting = Assert.Single(await Mails.ArriveAsync(App, "toka@example.org", municipality.Id));
        Assert.StartsWith("Paikka varattu: ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("nummer 1 i kön", waiting.Text, StringComparison.Ordinal);
        var own = (await Visitor().OpenAsync(Mails.LinkOf(mail))).ShouldBeOk();
        Assert.Equal([SeatState.Seated, SeatState.Waiting], await SeatsOfAsync(id));

        await own.Form().SubmitAsync("Peru ilmoittautuminen");

        Assert.Equal([SeatState.Cancelled, SeatState.Seated], await SeatsOfAsync(id));
        var moved = (await Mails.ArriveAsync(App, "toka@example.org", municipality.Id, count: 2))[1];
        Assert.StartsWith("Du har fått en plats: ", moved.Subject, StringComparison.Ordinal);
        Assert.Contains("reserverad för dig", (await Visitor().OpenAsync(Mails.LinkOf(moved))).Text, StringComparison.Ordinal);
        Assert.Contains("reserverad för dig", (await Visitor().OpenAsync(Mails.LinkOf(waiting))).Text, StringComparison.Ordinal);
        Assert.Contains("on peruttu", (await Visitor().OpenAsync(Mails.LinkOf(mail))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_address_twice_sees_the_same_page_and_is_told_by_mail_once_a_day()
    {
        var (municipality, id, _) = await PublishedAsync();
        var first = await RegisterAsync(id, "Edustaja", "Sama@Example.org");

        var second = await RegisterAsync(id, "Joku muu", "sama@example.org");
        var third = await RegisterAsync(id, "Joku muu", "sama@example.org");

        Assert.Equal((first.Path, first.Text), (second.Path, second.Text));
        Assert.Equal(first.Text, third.Text);
        var subjects = (await Mails.ArriveAsync(App, "sama@example.org", municipality.Id, count: 2)).Select(mail => mail.Subject.Split(':')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(["Olet jo ilmoittautunut", "Paikka varattu"], subjects);
        Assert.Single(await SeatsOfAsync(id));
        Assert.Equal(2, await App.DataAsync(db => db.RegistrationLinks.CountAsync(link => db.Set<Registration>().Any(one => one.Id == link.RegistrationId && one.GatheringId == id))));
    }

    [Fact]
    public async Task The_token_of_the_link_is_nowhere_in_the_database_but_in_the_mail()
    {
        var (municipality, id, _) = await PublishedAsync();
        await RegisterAsync(id, "Edustaja", "salaisuus@example.org");
        var link = Mails.LinkOf(Assert.Single(await Mails.ArriveAsync(App, "salaisuus@example.org", municipality.Id)));
        var token = link.Split('/')[^1];

        await (await Visitor().OpenAsync(link)).Form().SubmitAsync();

        Assert.False(await App.DataAsync(db => db.RegistrationLinks.AnyAsync(one => one.TokenHash == token)));
        Assert.False(await App.DataAsync(db => db.Set<Operation>().AnyAsync(one => one.Location.Contains(token))));
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync("/registrations/wrong")).Status);
    }

    [Fact]
    public async Task An_association_is_found_on_the_register_by_its_name_and_a_part_of_it_leads_to_a_choice()
    {
        var (municipality, id, _) = await PublishedAsync();
        var swimmers = await Given.AssociationAsync(municipality, "Rantakylän Uimarit ry", AssociationCategory.Hobbies);
        await RegisterAsync(id, "Edustaja", "uimari@example.org", association: "rantakylän uimarit ry");

        var unsure = await RegisterAsync(id, "Toinen", "uimari2@example.org", association: "Rantakylän");
        unsure.ShouldRefuse("Valitse, mitä yhdistystä tarkoitat.");
        await unsure.Form().Tick("Rantakylän Uimarit ry").SubmitAsync();

        var rows = await App.DataAsync(db => db.Registrations.Where(one => one.GatheringId == id).ToListAsync());
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal((swimmers.Id, AssociationCategory.Hobbies, swimmers.PlaceKey), (row.OrganisationId!.Value, row.Category!.Value, row.PlaceKey)));
    }

    [Fact]
    public async Task A_wrong_address_and_a_missing_name_are_told_and_nothing_typed_is_lost()
    {
        var (_, id, _) = await PublishedAsync();

        var answer = await (await Visitor().OpenAsync($"/gatherings/{id}/register")).Form().Fill("Sähköposti", "ei osoite").Fill("Esteettömyys", "<b>Gluteeniton</b>").SubmitAsync();

        answer.ShouldRefuse("Tarkista sähköpostiosoite.");
        Assert.Contains("ei osoite", answer.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Gluteeniton", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_adds_by_hand_cancels_and_raises_the_number_of_seats()
    {
        var (_, id, liaison) = await PublishedAsync(capacity: "1");
        foreach (var name in new[] { "Ensimmäinen", "Toinen", "Kolmas" })
            (await (await liaison.OpenAsync($"/gatherings/{id}/registrations/add")).Form().Fill("Nimi", name).SubmitAsync()).ShouldBeOk();
        Assert.Equal([SeatState.Seated, SeatState.Waiting, SeatState.Waiting], await SeatsOfAsync(id));

        var list = await liaison.OpenAsync($"/gatherings/{id}/registrations");
        var cancel = await list.FollowAsync("Peru ilmoittautuminen: Ensimmäinen");
        await cancel.Form().SubmitAsync("Peru ilmoittautuminen");
        await (await liaison.OpenAsync($"/gatherings/{id}/edit")).Form().Fill("Paikkoja", "2").SubmitAsync();
        var refused = await (await liaison.OpenAsync($"/gatherings/{id}/edit")).Form().Fill("Paikkoja", "1").SubmitAsync();

        Assert.Equal([SeatState.Cancelled, SeatState.Seated, SeatState.Seated], await SeatsOfAsync(id));
        refused.ShouldRefuse("Paikkoja on jo varattu enemmän.");
    }

    [Fact, Requirement("Y2")]
    public async Task Those_present_are_checked_in_at_the_door_and_counted_by_category_and_municipality()
    {
        var (municipality, id, liaison) = await PublishedAsync();
        var seniors = await Given.AssociationAsync(municipality, category: AssociationCategory.Seniors);
        await RegisterAsync(id, "Seniori", "seniori@example.org", association: seniors.Name);
        await RegisterAsync(id, "Poissaolija", "poissa@example.org");

        var door = (await (await liaison.OpenAsync($"/gatherings/{id}/check-in")).Form("form[role=search]").Fill("Nimi tai yhdistys", "senio").SubmitAsync()).ShouldBeOk();
        Assert.DoesNotContain("senio", door.Path, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Poissaolija", door.Text, StringComparison.Ordinal);
        (await door.Form(".check-in form").SubmitAsync($"Paikalla: Seniori {seniors.Name}")).ShouldBeOk();
        var again = await door.Form(".check-in form").SubmitAsync($"Paikalla: Seniori {seniors.Name}");
        var after = await (await liaison.OpenAsync($"/gatherings/{id}/check-in/add")).Form()
            .Fill("Nimi", "Ovelta tullut").Fill("Yhdistys", "Uusi seura").Fill("Työpajaryhmä", "Hobbies").SubmitAsync();

        again.ShouldBeOk();
        Assert.Equal(["Seniorit", "2", "0"], new[] { "Seniorit", Stat(after, "Paikalla"), Cell(after, "Ei ryhmää", 0) });
        Assert.Equal(("1", "1"), (Cell(after, "Seniorit", 0), Cell(after, "Harrastukset: liikunta ja kulttuuri", 0)));
        Assert.Equal(("1", "2"), (Cell(after, "Ei rekisterissä", 0), Cell(after, "Ei rekisterissä", 1)));
        Assert.Equal(1, await App.DataAsync(db => db.Registrations.CountAsync(one => one.GatheringId == id && one.Seat == SeatState.OnTheSpot)));
    }

    [Fact, Requirement("Y2")]
    public async Task A_host_sees_how_many_came_by_municipality_and_group_as_a_chart_and_as_figures()
    {
        var (municipality, id, liaison) = await PublishedAsync();
        var seniors = await Given.AssociationAsync(municipality, category: AssociationCategory.Seniors);
        var empty = await liaison.OpenAsync($"/gatherings/{id}/attendance");
        foreach (var (name, association) in new[] { ("Ensimmäinen", seniors.Name), ("Toinen", seniors.Name), ("Kolmas", "Uusi seura") })
        {
            var written = (await liaison.OpenAsync($"/gatherings/{id}/check-in/add")).Form().Fill("Nimi", name).Fill("Yhdistys", association);
            (await written.Fill("Työpajaryhmä", "Hobbies").SubmitAsync()).ShouldBeOk();
        }

        var page = (await liaison.OpenAsync($"/gatherings/{id}/attendance")).ShouldBeOk();

        Assert.Contains("Kukaan ei ole vielä kirjautunut", empty.Text, StringComparison.Ordinal);
        var place = PlaceBook.Finland.Exactly(municipality.PlaceKey)!.NameFi;
        var table = page.Document.QuerySelectorAll("figure.chart table")[0];
        Assert.Equal(["Kunta", "Seniorit", "Harrastukset: liikunta ja kulttuuri", "Yhteensä"], table.QuerySelectorAll("thead th").Select(head => head.TextContent));
        Assert.Equal([$"{place} 2 0 2", "Ei rekisterissä 0 1 1"], table.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))));
        Assert.DoesNotContain("Ensimmäinen", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())).OpenAsync($"/gatherings/{id}/attendance")).Status);
    }

    [Fact]
    public async Task Whoever_is_written_down_twice_by_one_form_is_written_down_once_and_no_code_is_shown_that_does_not_vote()
    {
        var (_, id, liaison) = await PublishedAsync();
        await using (var scope = App.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CodeDesk>().EnsurePoolAsync(id, default);
        var page = await liaison.OpenAsync($"/gatherings/{id}/check-in/add");
        page.Form().Fill("Nimi", "Ovelta tullut");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => page.Form().SubmitAsync())));

        var hashes = answers.Select(answer => answer.ShouldBeOk().Document.QuerySelector(".code-big")?.TextContent).OfType<string>().Distinct().Select(Secrets.Hash).ToList();
        Assert.Equal(hashes, await App.DataAsync(db => db.VotingCodes.Where(code => code.GatheringId == id && code.CodeHash != null).Select(code => code.CodeHash!).ToListAsync()));
        Assert.Equal(1, await App.DataAsync(db => db.Registrations.CountAsync(one => one.GatheringId == id)));
    }

    [Fact]
    public async Task Who_is_checked_in_is_given_a_code_that_is_shown_once_and_only_once()
    {
        var (_, id, liaison) = await PublishedAsync();
        await using (var scope = App.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CodeDesk>().EnsurePoolAsync(id, default);
        await RegisterAsync(id, "Edustaja", "koodi@example.org");
        var door = await liaison.OpenAsync($"/gatherings/{id}/check-in");

        var first = await door.Form(".check-in form").SubmitAsync();
        var shown = first.Document.QuerySelector(".code-big")?.TextContent;
        var reloaded = await liaison.OpenAsync($"/gatherings/{id}/check-in");

        Assert.Equal(VotingCode.Length, shown?.Length);
        Assert.Null(reloaded.Document.QuerySelector(".code-big"));
        var registration = await App.DataAsync(db => db.Registrations.SingleAsync(one => one.GatheringId == id));
        await using var again = App.Services.CreateAsyncScope();
        var second = await again.ServiceProvider.GetRequiredService<Door>().ArriveAsync(id, registration.Id, default);
        Assert.Null(second.Value!.Code);
    }

    [Fact]
    public async Task Fifty_presses_on_the_same_name_at_once_hand_out_one_code()
    {
        var (_, id, _) = await PublishedAsync();
        await using (var scope = App.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CodeDesk>().EnsurePoolAsync(id, default);
        await RegisterAsync(id, "Edustaja", "kiire@example.org");
        var registration = await App.DataAsync(db => db.Registrations.SingleAsync(one => one.GatheringId == id));

        var arrivals = await Task.WhenAll(Enumerable.Range(1, 50).Select(async _ =>
        {
            await using var scope = App.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Door>().ArriveAsync(id, registration.Id, default);
        }));

        Assert.All(arrivals, arrival => Assert.True(arrival.IsDone));
        Assert.Single(arrivals, arrival => arrival.Value!.Code is not null);
    }

    [Fact]
    public async Task The_name_list_prints_with_boxes_and_empty_rows()
    {
        var (_, id, liaison) = await PublishedAsync();
        await RegisterAsync(id, "Edustaja", "paperi@example.org");

        var page = (await liaison.OpenAsync($"/gatherings/{id}/print/names")).ShouldBeOk();

        Assert.Equal(11, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("☐", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_gathering_takes_nobody_and_tells_those_registered()
    {
        var (municipality, id, liaison) = await PublishedAsync();
        await RegisterAsync(id, "Edustaja", "peruttu@example.org");
        var open = await Visitor().OpenAsync($"/gatherings/{id}/register");

        await (await (await liaison.OpenAsync($"/gatherings/{id}/manage")).FollowAsync("Peru tapaaminen")).Form().SubmitAsync("Peru tapaaminen");

        Assert.Contains("Tapaaminen on peruttu.", (await Visitor().OpenAsync($"/gatherings/{id}")).ShouldBeOk().Text, StringComparison.Ordinal);
        var late = await open.Form().Fill("Nimi", "Myöhässä").Fill("Sähköposti", "late@example.org").SubmitAsync();
        late.ShouldRefuse("Ilmoittautuminen ei ole auki.");
        Assert.Contains(await Mails.ArriveAsync(App, "peruttu@example.org", municipality.Id, count: 2), mail => mail.Subject.StartsWith("Peruttu: ", StringComparison.Ordinal));
    }

    private async Task<(GivenOrganisation Municipality, Guid Id, Visitor Liaison)> PublishedAsync(string capacity = "")
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var manage = await (await liaison.OpenAsync("/gatherings/new/partnership-table")).Form()
            .Set("Form.Starts.Date", "24.9.2099").Set("Form.Starts.Time", "17.00").Fill("Paikkoja", capacity).SubmitAsync();
        await manage.ShouldBeOk().Form().SubmitAsync("Julkaise");
        return (municipality, GatheringPageTests.IdOf(manage), liaison);
    }

    private async Task<Page> RegisterAsync(Guid id, string name, string email, string language = "", string association = "")
    {
        var page = (await Visitor().OpenAsync($"{language}/gatherings/{id}/register")).ShouldBeOk();
        return await page.Form().Set("Form.Name", name).Set("Form.Email", email).Set("Form.Association", association).SubmitAsync();
    }

    private Task<List<SeatState>> SeatsOfAsync(Guid id) => App.DataAsync(db =>
        db.Registrations.Where(one => one.GatheringId == id).OrderBy(one => one.Number).Select(one => one.Seat).ToListAsync());

    private static string Cell(Page page, string row, int column) =>
        page.Document.QuerySelectorAll("tbody tr").FirstOrDefault(one => one.QuerySelector("th")?.TextContent.Trim() == row)?.QuerySelectorAll("td")[column].TextContent.Trim() ?? "0";

    private static string Stat(Page page, string label) =>
        page.Document.QuerySelectorAll(".stat").First(one => one.TextContent.Contains(label, StringComparison.Ordinal)).QuerySelector(".stat__value")!.TextContent.Trim();
}
