using System.Net;
using Kumppani.Directory.Data;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Upkeep;

public sealed class ConfirmTests(App app) : UpkeepTest(app)
{
    [Fact, Requirement("K12")]
    public async Task Whoever_reads_the_mailbox_confirms_the_entry_with_one_button_and_everybody_sees_when()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        await AskAsync(association);
        var before = await Visitor().OpenAsync($"/associations/{association.Id}");

        var page = (await Visitor().OpenAsync(await LinkToAsync(mailbox))).ShouldBeOk();
        var thanks = await page.Form().SubmitAsync("Kaikki on oikein");
        var after = await Visitor().OpenAsync($"/associations/{association.Id}");

        Assert.Contains("Tietoja ei ole vielä vahvistettu.", before.Text, StringComparison.Ordinal);
        Assert.Contains(mailbox, page.Text, StringComparison.Ordinal);
        Assert.Contains("Kiitos! Tiedot on vahvistettu.", thanks.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.Contains("Yhdistys on vahvistanut tiedot", after.Text, StringComparison.Ordinal);
        Assert.Equal(ConfirmedBy.Mailbox, (await UpkeepOfAsync(association))!.Way);
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_it_works_once()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        await AskAsync(association);
        var link = await LinkToAsync(mailbox);

        var page = await Visitor().OpenAsync(link);
        var untouched = await UpkeepOfAsync(association);
        var answers = await Task.WhenAll((await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Visitor().OpenAsync(link)))).Select(one => one.Form().SubmitAsync()));
        var later = await Visitor().OpenAsync(link);

        page.ShouldBeOk();
        Assert.Null(untouched!.ConfirmedAt);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(49, answers.Count(answer => answer.Status == HttpStatusCode.Gone));
        Assert.Equal(HttpStatusCode.Gone, later.Status);
        Assert.Equal(1, await ConfirmedEventsAsync(association));
    }

    [Fact]
    public async Task Of_two_reminders_the_earlier_ones_link_works_too_and_uses_up_both()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        await AskAsync(association);
        var first = await LinkToAsync(mailbox);
        await AskAsync(association);
        var second = await LinkToAsync(mailbox);

        (await (await Visitor().OpenAsync(first)).Form().SubmitAsync()).ShouldBeOk();

        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.Gone, (await Visitor().OpenAsync(second)).Status);
    }

    [Fact]
    public async Task A_link_that_went_to_an_address_that_is_no_longer_the_associations_confirms_nothing()
    {
        var (municipality, association, mailbox) = await WithMailboxAsync();
        await AskAsync(association);
        var link = await LinkToAsync(mailbox);
        var opened = await Visitor().OpenAsync(link);
        var edit = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"/associations/{association.Id}/edit");
        (await edit.Form().Fill("Sähköposti", NewAddress()).SubmitAsync()).ShouldBeOk();

        var sent = await opened.Form().SubmitAsync();

        Assert.Equal(HttpStatusCode.Gone, sent.Status);
        Assert.Null((await UpkeepOfAsync(association))!.ConfirmedAt);
    }

    [Fact]
    public async Task Only_the_links_hash_is_kept_and_it_opens_nothing()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        await AskAsync(association);
        var token = (await LinkToAsync(mailbox)).Split('/')[^1];

        var kept = await App.DataAsync(db => db.UpkeepLinks.AsNoTracking().SingleAsync(one => one.OrganisationId == association.Id));

        Assert.Equal(Secrets.Hash(token), kept.TokenHash);
        Assert.Equal(HttpStatusCode.Gone, (await Visitor().OpenAsync($"/associations/confirm/{kept.TokenHash}")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await Visitor().OpenAsync($"/associations/confirm/{Secrets.Token()}")).Status);
    }

    [Fact]
    public async Task Its_own_people_confirm_by_mending_and_the_liaisons_mending_confirms_nothing()
    {
        var (municipality, association, _) = await WithMailboxAsync();
        var other = await Given.AssociationAsync(municipality);
        var (editor, liaison) = (SignedInAs(await Given.EditorAsync(association)), SignedInAs(await Given.LiaisonAsync(municipality)));

        (await (await editor.OpenAsync($"/associations/{association.Id}/edit")).Form().Fill("Puhelin", "040 123 4567").SubmitAsync()).ShouldBeOk();
        (await (await liaison.OpenAsync($"/associations/{other.Id}/edit")).Form().Fill("Puhelin", "040 123 4567").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Equal(ConfirmedBy.Association, (await UpkeepOfAsync(association))!.Way);
        Assert.Null(await UpkeepOfAsync(other));
    }

    [Fact]
    public async Task The_liaison_marks_an_entry_as_checked_and_the_page_says_that_the_municipality_did()
    {
        var (municipality, association, _) = await WithMailboxAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var asked = await (await liaison.OpenAsync($"/associations/{association.Id}")).FollowAsync("Merkitse tiedot tarkistetuiksi");
        (await asked.Form().SubmitAsync("Merkitse tarkistetuksi")).ShouldBeOk();
        var seen = await Visitor().OpenAsync($"/associations/{association.Id}");
        var history = await liaison.OpenAsync($"/associations/{association.Id}/history");

        Assert.Contains("Kunta on tarkistanut tiedot", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Järjestöyhdyshenkilö tarkisti tiedot", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_confirms_nothing()
    {
        var (_, association, _) = await WithMailboxAsync();
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/associations/{association.Id}/confirm")).Status);
    }

    private Task<int> ConfirmedEventsAsync(GivenOrganisation association) =>
        App.DataAsync(db => db.Set<Kumppani.Kernel.Events.EventRow>().CountAsync(row => row.RecordId == association.Id && row.Type == nameof(EntryConfirmed)));
}
