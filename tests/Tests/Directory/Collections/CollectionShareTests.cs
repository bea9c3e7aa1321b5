using System.Net;
using Kumppani.Directory.Collections;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Collections;

/// <summary>A list goes to a client: by mail to an address that nobody keeps, and as an address with a key.</summary>
public sealed class CollectionShareTests(App app) : CollectionTest(app)
{
    [Fact]
    public async Task A_list_is_mailed_once_in_the_clients_language_and_its_address_stands_nowhere_but_in_the_queue()
    {
        var (maker, list, activity) = await ListedAsync();
        var worker = SignedInAs(maker);
        var client = $"{Mark()}@asiakas.example";

        var form = (await worker.OpenAsync($"/collections/{list.Id}/mail")).ShouldBeOk().Form().Fill("Sähköpostiosoite", client).Fill("Svenska", "true");
        var sent = await form.SubmitAsync();
        var again = await form.SubmitAsync();
        var after = await worker.OpenAsync($"/collections/{list.Id}/mail");
        var mails = await App.DataAsync(db => db.Set<MailMessage>().AsNoTracking().Where(mail => mail.To == client).ToListAsync());
        var rows = await App.DataAsync(db => db.Set<EventRow>().AsNoTracking().Select(row => row.Payload).Where(payload => payload.Contains(client)).CountAsync());

        Assert.Contains("Osoitetta ei tallennettu listalle.", sent.ShouldBeOk().Html, StringComparison.Ordinal);
        again.ShouldBeOk();
        var mail = Assert.Single(mails);
        Assert.True(mail is { ForgetsReceiver: true, IsSecret: true, About: null });
        Assert.Equal("Information om föreningars verksamhet", mail.Subject);
        foreach (var told in (string[])[list.Name, "Aloita tästä.", $"{activity.Name.Exactly("sv")}", "tisdag 17.30–19.00", $"/sv/activities/{activity.Id}", "Din adress har inte sparats."]) Assert.Contains(told, mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(list.Id.ToString("N"), mail.Cause, StringComparison.Ordinal);
        Assert.DoesNotContain(client, after.Html + sent.Html, StringComparison.Ordinal);
        Assert.Equal(0, rows);
        Assert.Empty(await App.DataAsync(db => db.Set<EventRow>().AsNoTracking().Where(row => row.RecordId == list.Id).ToListAsync()));
    }

    [Fact]
    public async Task A_wrong_address_is_refused_and_stays_to_be_mended()
    {
        var (maker, list, _) = await ListedAsync();

        var answer = await (await SignedInAs(maker).OpenAsync($"/collections/{list.Id}/mail")).Form().Fill("Sähköpostiosoite", "maija(at)example").Fill("English", "true").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("maija(at)example", answer.Document.QuerySelector("[name='Form.Address']")?.GetAttribute("value"));
        Assert.NotNull(answer.Document.QuerySelector("[name='Form.Language'][value=en][checked]"));
    }

    [Fact]
    public async Task One_address_is_sent_only_so_many_a_day_whoever_sends()
    {
        var (maker, list, _) = await ListedAsync(isShared: true);
        var client = $"{Mark()}@asiakas.example";
        List<Page> answers = [];

        for (var number = 0; number < 6; number++)
        {
            var sender = number % 2 == 0 ? maker : await Given.PersonAsync(maker.OrganisationId, Kumppani.Kernel.Security.Role.Liaison, "Toinen");
            answers.Add(await (await SignedInAs(sender).OpenAsync($"/collections/{list.Id}/mail")).Form().Fill("Sähköpostiosoite", client).SubmitAsync());
        }

        Assert.All(answers.Take(5), answer => answer.ShouldBeOk());
        answers[5].ShouldRefuse("Listoja on lähetetty nyt paljon.");
        Assert.Equal(5, await App.DataAsync(db => db.Set<MailMessage>().CountAsync(mail => mail.To == client)));
    }

    [Fact]
    public async Task An_address_with_a_key_opens_the_list_without_signing_in_and_tells_nobody_of_itself()
    {
        var (maker, list, activity) = await ListedAsync();

        var made = (await (await SignedInAs(maker).OpenAsync($"/collections/{list.Id}/share")).Form().SubmitAsync()).ShouldBeOk();
        var path = new Uri(made.Document.QuerySelector(".share-address a")!.GetAttribute("href")!).AbsolutePath;
        var open = await Visitor().OpenAsync(path);
        var stored = await App.DataAsync(db => db.CollectionLinks.AsNoTracking().SingleAsync(link => link.CollectionId == list.Id));

        Assert.Contains(activity.Name.Best("fi").Text, open.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal("no-referrer", open.Answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(open.Answer.Headers.CacheControl?.NoStore);
        Assert.Contains("noindex", open.Answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.NotNull(open.Document.QuerySelector("meta[name=robots][content*=noindex]"));
        Assert.DoesNotContain(stored.TokenHash, path, StringComparison.Ordinal);
        Assert.DoesNotContain(path, (await SignedInAs(maker).OpenAsync($"/collections/{list.Id}/share")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_when_it_is_taken_back_or_its_time_is_over()
    {
        var (maker, list, _) = await ListedAsync();
        var worker = SignedInAs(maker);
        async Task<string> MakeAsync() => new Uri((await (await worker.OpenAsync($"/collections/{list.Id}/share")).Form().SubmitAsync()).Document.QuerySelector(".share-address a")!.GetAttribute("href")!).AbsolutePath;
        var old = await MakeAsync();
        await App.DataAsync(db => db.ChangeAsync(() => db.CollectionLinks.Where(link => link.CollectionId == list.Id).ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresAt, Now.AddMinutes(-1))), CancellationToken.None));
        var taken = await MakeAsync();

        var before = await Visitor().OpenAsync(taken);
        await (await worker.OpenAsync($"/collections/{list.Id}/share")).Form("form[action*=Revoke]").SubmitAsync();
        var (afterwards, ended, nothing) = (await Visitor().OpenAsync(taken), await Visitor().OpenAsync(old), await Visitor().OpenAsync("/collection/shared/arvaus"));

        before.ShouldBeOk();
        Assert.All((Page[])[afterwards, ended, nothing], page => Assert.Equal(HttpStatusCode.Gone, page.Status));
        Assert.Contains("Osoite ei enää toimi", ended.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_fifty_addresses_made_at_once_no_more_come_to_be_than_a_list_may_have()
    {
        var (maker, list, _) = await ListedAsync();
        var worker = SignedInAs(maker);
        var forms = new List<Form>();
        for (var number = 0; number < 50; number++) forms.Add((await worker.OpenAsync($"/collections/{list.Id}/share")).Form());

        await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Equal(CollectionLink.Most, await App.DataAsync(db => db.CollectionLinks.CountAsync(link => link.CollectionId == list.Id)));
    }

    private async Task<(GivenPerson Maker, Collection List, Kumppani.Directory.Domain.Activity Activity)> ListedAsync(bool isShared = false)
    {
        var municipality = await Given.MunicipalityAsync();
        var activity = await ActivityAsync(await Given.AssociationAsync(municipality), $"Vertaisryhmä {Mark()}");
        var maker = await Given.LiaisonAsync(municipality);
        return (maker, await ListAsync(maker, $"Muisti {Mark()}", isShared, Entry(activity)), activity);
    }
}
