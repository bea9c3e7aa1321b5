using System.Net;
using System.Text.Json;
using Kumppani.Accounts.Domain;
using Kumppani.Directory.Statements;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Forums;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Said = Kumppani.Accounts.Texts;

namespace Kumppani.Tests.Accounts.OwnData;

/// <summary>A person whose name and address are nowhere else goes through the product; what is found of her in the whole database is what she is shown.</summary>
public sealed class OwnDataTests(App app) : ForumTest(app)
{
    private readonly string name = $"Kanarialintu {Secrets.Code(8)}";
    private readonly string address = $"kanaria.{Secrets.Code(10).ToLowerInvariant()}@example.org";

    [Fact]
    public async Task The_file_holds_every_row_that_a_search_of_the_whole_database_finds()
    {
        var (her, id, _) = await LivedAsync();

        var answer = await her.OpenAsync("/account/data/export");
        var traces = await Traces.OfAsync(App, name, address, id.ToString());

        var told = RowsOf(answer);
        // A mail to another is the other's; her name goes from it when she erases her data.
        var hers = traces.SelectMany(table => table.Select(row => (Table: table.Key, Row: row))).Where(one => one.Table != "mail_messages" || one.Row["To"] == address).CountBy(one => one.Table).ToList();
        string[] expected = ["accounts_address_changes", "accounts_memberships", "accounts_persons", "accounts_sessions", "accounts_sign_in_links", "attachments", "directory_accessibility_feedback", "directory_organisations", "events", "forums_registrations", "mail_messages", "mail_troubled_addresses"];
        Assert.Superset(expected.ToHashSet(StringComparer.Ordinal), hers.Select(one => one.Key).ToHashSet(StringComparer.Ordinal));
        Assert.All(hers, one => Assert.True(told.GetValueOrDefault(one.Key).Rows == one.Value, $"{one.Key}: {one.Value} rows hold her, the file has {told.GetValueOrDefault(one.Key).Rows}"));
        Assert.Equal("no-store", answer.Answer.Headers.CacheControl!.ToString());
        Assert.Equal("attachment", answer.Answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task A_browser_left_open_shows_nothing_of_her_and_gives_no_file()
    {
        var person = await Given.EditorAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var browser = SignedInAs(person);
        var fresh = await browser.OpenAsync("/account/data");
        await SessionCookie.GrowStaleAsync(App, person.Id);

        var page = await browser.OpenAsync("/account/data");
        var file = await browser.OpenAsync("/account/data/export");

        Assert.Contains(person.Address, fresh.Text, StringComparison.Ordinal);
        Assert.Contains(Said.SessionStale, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Address, page.Text, StringComparison.Ordinal);
        Assert.Equal("/fi/account/data", file.Path);
    }

    [Fact]
    public async Task After_erasing_a_second_search_finds_her_only_where_a_reason_was_given()
    {
        var (her, id, colleague) = await LivedAsync();
        var told = RowsOf(await her.OpenAsync("/account/data/export"));

        var gone = await EraseAsync(her, address);

        Assert.Contains(Said.Erased, gone.ShouldBeOk().Text, StringComparison.Ordinal);
        await App.DeliverAsync();
        var named = await Traces.OfAsync(App, name, address);
        // Her name stands in the feedback that she wrote, and her address is an association's: both are declared. The receipt is on its way.
        Assert.Equal(["directory_accessibility_feedback", "directory_organisations", "mail_messages"], named.Select(table => table.Key).Order(StringComparer.Ordinal));
        Assert.Equal($"erased:{id}", Assert.Single(named["mail_messages"])["Cause"]);
        Assert.DoesNotContain(named["directory_accessibility_feedback"], row => row.Values.Any(value => value.Contains(address, StringComparison.Ordinal)));
        var numbered = (await Traces.OfAsync(App, id.ToString())).Select(table => table.Key).Where(table => table is not ("accounts_persons" or "mail_messages"));
        Assert.All(numbered, table => Assert.True(told[table].Kept is not null, $"{table} still has her number and no reason was given."));
        Assert.StartsWith("/fi/sign-in", (await her.OpenAsync("/account")).Path, StringComparison.Ordinal);
        Assert.Contains(Said.PersonRemoved, (await SignedInAs(colleague).OpenAsync("/members/history")).ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_what_the_file_holds_and_says_what_stays_and_why()
    {
        var (her, _, _) = await LivedAsync();

        var page = (await (await her.OpenAsync("/account")).FollowAsync(Said.OwnDataRow)).ShouldBeOk();
        var confirm = (await page.FollowAsync(Said.EraseTitle)).ShouldBeOk();

        Assert.Contains(name, page.Text, StringComparison.Ordinal);
        Assert.Contains("Kumppanuusfoorumi", page.Text, StringComparison.Ordinal);
        Assert.Contains("906/2019", page.Text, StringComparison.Ordinal);
        Assert.Contains("306/2019", confirm.Text, StringComparison.Ordinal);
        Assert.True(page.Answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Nothing_is_erased_by_a_press_without_her_own_address()
    {
        var person = await Given.EditorAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var browser = SignedInAs(person);

        var refused = await EraseAsync(browser, "somebody@example.org");

        refused.ShouldRefuse(Said.OwnAddressWrong);
        Assert.Contains(person.Address, (await browser.OpenAsync("/account")).ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_main_user_hands_over_before_she_goes()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var only = await Given.MainUserAsync(association);
        var browser = SignedInAs(only);

        var page = await browser.OpenAsync("/account/data/erase");
        await Given.MainUserAsync(association);
        var answer = await EraseAsync(browser, only.Address);

        Assert.Contains(Said.EraseHandOver, page.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains(association.Name, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
        Assert.Contains(Said.Erased, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_main_users_who_all_leave_at_once_one_is_told_to_stay()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        List<(GivenPerson Person, Form Form)> leaving = [];
        for (var i = 0; i < 50; i++)
        {
            var person = await Given.MainUserAsync(association);
            leaving.Add((person, null!));
        }

        for (var i = 0; i < leaving.Count; i++) leaving[i] = (leaving[i].Person, (await SignedInAs(leaving[i].Person).OpenAsync("/account/data/erase")).Form().Fill(Said.EraseAddress, leaving[i].Person.Address));
        var answers = await Task.WhenAll(leaving.Select(one => one.Form.SubmitAsync()));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.BadRequest);
        var left = await App.DataAsync(db => db.Set<Membership>().Where(one => one.OrganisationId == association.Id && one.Until == null).Join(db.Set<Person>(), one => one.PersonId, person => person.Id, (_, person) => person.DisplayName).ToListAsync());
        Assert.NotEqual(Person.Removed, Assert.Single(left));
    }

    [Fact]
    public async Task Her_seat_goes_to_whoever_waits_and_the_same_address_may_begin_anew()
    {
        var municipality = await Given.MunicipalityAsync();
        var person = await Given.EditorAsync(await Given.AssociationAsync(municipality));
        var gathering = await GatheringAsync(municipality);
        await App.DataAsync(db => db.DecideAsync(
            async () =>
            {
                await db.Gatherings.Where(one => one.Id == gathering.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Capacity, 1));
                return Outcome.Done;
            },
            default));
        await RegisterAsync(gathering.Id, "Sihteeri", person.Address);
        await RegisterAsync(gathering.Id, "Jonottaja", $"j{address}");

        await EraseAsync(SignedInAs(person), person.Address);

        var seats = await App.DataAsync(db => db.Registrations.Where(one => one.GatheringId == gathering.Id).OrderBy(one => one.Number).Select(one => new { one.Name, one.Seat }).ToListAsync());
        Assert.Equal([(Registration.Forgotten, SeatState.Cancelled), ("Jonottaja", SeatState.Seated)], seats.Select(one => (one.Name, one.Seat)));
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var association = await Given.AssociationAsync(municipality, email: person.Address);
        (await (await liaison.OpenAsync($"/associations/{association.Id}/invite")).Form().Fill("Nimi tai tehtävä", "Uusi alku").SubmitAsync("Lähetä kutsu")).ShouldBeOk();
        Assert.NotEqual(person.Id, await App.DataAsync(db => db.Set<Person>().Where(one => one.Email == person.Address).Select(one => one.Id).SingleAsync()));
    }

    /// <summary>Invited by a liaison beside a main user, signed in by the mail, registered, heard, about to change her address, with a file and a mail that came back.</summary>
    private async Task<(Visitor Her, Guid Id, GivenPerson Colleague)> LivedAsync()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality, email: address);
        var colleague = await Given.MainUserAsync(association);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        (await (await liaison.OpenAsync($"/associations/{association.Id}/invite")).Form().Fill("Nimi tai tehtävä", name).SubmitAsync("Lähetä kutsu")).ShouldBeOk();
        await Mails.ArriveAsync(App, colleague.Address, association.Id);
        var invitation = Assert.Single(await App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == address).ToListAsync()));

        var her = Visitor();
        await (await her.OpenAsync(Mails.LinkOf(invitation))).Form().SubmitAsync();
        (await (await her.OpenAsync("/account/address")).Form().Fill("Uusi sähköpostiosoite", $"uusi.{address}").SubmitAsync()).ShouldBeOk();
        var gathering = await GatheringAsync(municipality);
        await RegisterAsync(gathering.Id, name, address);
        await Mails.ArriveAsync(App, address, municipality.Id);
        var id = await App.DataAsync(db => db.Set<Person>().Where(one => one.Email == address).Select(one => one.Id).SingleAsync());
        var now = ((TimeProvider)App.Services.GetService(typeof(TimeProvider))!).UtcNow();
        await App.DataAsync(async db =>
        {
            db.Add(AccessibilityFeedback.Receive(municipality.Id, now, DateOnly.FromDateTime(now), "", $"Terveisin {name}", address, "fi"));
            db.Add(new Attachment
            {
                RecordKind = Gathering.RecordKind,
                RecordId = gathering.Id,
                OrganisationId = association.Id,
                PersonId = id,
                AddedAt = now,
                Title = "Kuva",
                Language = "fi",
                IsAccessible = null,
                Description = null,
                FileKey = Secrets.Code(20),
                FileName = "kuva.png",
                Extension = "png",
                Bytes = 1,
                Hash = new string('0', 64),
            });
            var troubled = new TroubledAddress { Address = address };
            troubled.Take(BounceKind.Soft, "4.2.2", arrivedSince: false, now);
            db.Add(troubled);
            await db.SaveChangesAsync();
            return true;
        });
        return (her, id, colleague);
    }

    private async Task RegisterAsync(Guid gatheringId, string who, string at) =>
        (await (await Visitor().OpenAsync($"/gatherings/{gatheringId}/register")).ShouldBeOk().Form().Set("Form.Name", who).Set("Form.Email", at).Set("Form.Association", "").SubmitAsync()).ShouldBeOk();

    private static async Task<Page> EraseAsync(Visitor browser, string typed) =>
        await (await browser.OpenAsync("/account/data/erase")).ShouldBeOk().Form().Fill(Said.EraseAddress, typed).SubmitAsync();

    private static Dictionary<string, (int Rows, string? Kept)> RowsOf(Page answer)
    {
        using var file = JsonDocument.Parse(answer.ShouldBeOk().Html);
        return file.RootElement.GetProperty("sections").EnumerateArray()
            .GroupBy(section => section.GetProperty("table").GetString()!, StringComparer.Ordinal)
            .ToDictionary(table => table.Key, table => (table.Sum(section => section.GetProperty("rows").GetArrayLength()), table.First().GetProperty("keptBecause").GetString()), StringComparer.Ordinal);
    }
}
