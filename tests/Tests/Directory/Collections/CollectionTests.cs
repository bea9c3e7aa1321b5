using System.Net;
using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Collections;

/// <summary>A service worker puts entries of the register together on a list.</summary>
public sealed class CollectionTests(App app) : CollectionTest(app)
{
    [Fact]
    public async Task A_service_worker_gathers_from_list_and_entry_pages_and_puts_them_in_order_with_words()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var activity = await ActivityAsync(association, $"Vertaisryhmä {Mark()}");
        var worker = SignedInAs(await Given.ServiceWorkerAsync(municipality));

        var chosen = await (await worker.OpenAsync($"/activities/{activity.Id}")).ShouldBeOk().Form("form[action$='/collections/add']").SubmitAsync();
        var back = await chosen.Form().Fill("Uuden listan nimi", "Muisti").SubmitAsync();
        var listed = await (await worker.OpenAsync($"/{Slug(municipality)}/associations?q={Uri.EscapeDataString(association.Name)}")).ShouldBeOk().Form("#collect").Set("e", $"o.{association.Id}").SubmitAsync();
        await listed.Form().SubmitAsync();
        var lists = await worker.OpenAsync("/collections");
        var list = await lists.FollowAsync("Muisti");
        var moved = await list.Form("ol form").SubmitAsync("Alas: " + activity.Name.Best("fi").Text);
        var noted = await (await moved.FollowAsync($"Huomautus tai poisto: {association.Name}")).Form().Fill("Huomautus", "Kysy sihteeriä.").SubmitAsync();
        var edited = await (await noted.FollowAsync("Muuta nimeä ja johdantoa")).Form().Fill("Johdanto", "Apua on lähellä.").SubmitAsync();

        Assert.Equal($"/fi/activities/{activity.Id}", back.Path);
        Assert.Contains("Lisätty listalle Muisti.", back.Html, StringComparison.Ordinal);
        Assert.Equal([association.Name, activity.Name.Best("fi").Text], edited.Document.QuerySelectorAll("ol h3").Select(head => head.TextContent.Trim()));
        Assert.Contains("Kysy sihteeriä.", edited.Text, StringComparison.Ordinal);
        Assert.Contains("Apua on lähellä.", edited.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_guides_people_keeps_neither_the_register_nor_roles()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var worker = SignedInAs(await Given.ServiceWorkerAsync(municipality));

        var start = await worker.OpenAsync("/start");
        var page = await worker.OpenAsync($"/associations/{association.Id}");

        start.ShouldBeOk();
        Assert.Null(page.ShouldBeOk().Document.QuerySelector($"main a[href$='/associations/{association.Id}/edit']"));
        foreach (var path in (string[])[$"/associations/{association.Id}/edit", $"/associations/{association.Id}/end", $"/associations/{association.Id}/history", "/associations/register", "/associations/new", "/members", "/members/invite", "/cooperation/issues"])
            Assert.Contains((await worker.OpenAsync(path)).Status, (HttpStatusCode[])[HttpStatusCode.Forbidden, HttpStatusCode.NotFound]);
        foreach (var path in (string[])["/associations/register", "/members/invite", "/cooperation/issues", "/cooperation/enquiries"])
            Assert.Equal(HttpStatusCode.Forbidden, (await worker.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task What_was_chosen_in_the_places_list_of_activities_is_added_at_once_and_never_twice()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var (one, other) = (await ActivityAsync(association, "Yksi"), await ActivityAsync(association, "Toinen"));
        var maker = await Given.LiaisonAsync(municipality);
        var list = await ListAsync(maker, "Lista", entries: Entry(one));
        var worker = SignedInAs(maker);

        var page = await worker.OpenAsync($"/collections/add?e=a.{one.Id}&e=a.{other.Id}&e=a.{other.Id}&e=nonsense&e=o.{Guid.CreateVersion7()}");
        var answer = await page.ShouldBeOk().Form().SubmitAsync();

        answer.ShouldBeOk();
        Assert.Equal([one.Id, other.Id], (await FindAsync(list.Id)).InOrder.Select(item => item.RecordId));
    }

    [Fact]
    public async Task A_visitor_is_offered_no_list_and_a_page_elsewhere_is_not_returned_to()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var worker = SignedInAs(await Given.LiaisonAsync(municipality));

        var seen = await Visitor().OpenAsync($"/associations/{association.Id}");
        var closed = await Visitor().OpenAsync("/collections");
        var page = await worker.OpenAsync($"/collections/add?e=o.{association.Id}&back=https%3A%2F%2Fevil.example%2F");
        var answer = await page.Form().Fill("Uuden listan nimi", "Lista").SubmitAsync();

        Assert.Null(seen.Document.QuerySelector("form[action$='/collections/add']"));
        Assert.Contains("/sign-in", closed.Path, StringComparison.Ordinal);
        Assert.StartsWith("/fi/collections/", answer.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page.Document.QuerySelector("main form")!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_left_the_register_or_was_hidden_says_so_and_breaks_nothing()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var (stays, hidden) = (await ActivityAsync(association, "Jää"), await ActivityAsync(association, "Piiloutuu"));
        var maker = await Given.LiaisonAsync(municipality);
        var list = await ListAsync(maker, "Lista", entries: [.. Strangers(1), Entry(hidden), Entry(stays)]);
        await App.DataAsync(db => db.ChangeAsync(() => db.Activities.Where(one => one.Id == hidden.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Visibility, Visibility.Private)), CancellationToken.None));

        var work = await SignedInAs(maker).OpenAsync($"/collections/{list.Id}");
        var sheet = await SignedInAs(maker).OpenAsync($"/collections/{list.Id}/print");

        Assert.Equal(2, work.ShouldBeOk().Document.QuerySelectorAll("ol .status-label, ol [class*=status]").Count(one => one.TextContent.Contains("Ei enää rekisterissä", StringComparison.Ordinal)));
        Assert.Contains("Entinen 1 ry", work.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Piiloutuu", sheet.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Jää", sheet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_list_is_seen_by_no_colleague_and_a_shared_one_is_worked_on_by_both()
    {
        var municipality = await Given.MunicipalityAsync();
        var maker = await Given.LiaisonAsync(municipality);
        var (own, shared) = (await ListAsync(maker, "Oma"), await ListAsync(maker, "Yhteinen", isShared: true));
        var (colleague, stranger) = (SignedInAs(await Given.LiaisonAsync(municipality)), SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())));

        var lists = await colleague.OpenAsync("/collections");
        var changed = await (await colleague.OpenAsync($"/collections/{shared.Id}/edit")).ShouldBeOk().Form().Fill("Johdanto", "Kollega kirjoitti.").SubmitAsync();
        string[] pages = ["", "/edit", "/print", "/mail", "/share", "/remove", "/publish"];

        Assert.DoesNotContain("Oma", lists.Text, StringComparison.Ordinal);
        Assert.Contains("Kollega kirjoitti.", changed.ShouldBeOk().Text, StringComparison.Ordinal);
        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync($"/collections/{own.Id}{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/collections/{shared.Id}{page}")).Status);
        }
    }

    [Fact]
    public async Task Of_fifty_who_add_to_a_list_with_room_for_one_one_comes_through()
    {
        var municipality = await Given.MunicipalityAsync();
        var maker = await Given.LiaisonAsync(municipality);
        var list = await ListAsync(maker, "Melkein täynnä", entries: Strangers(Collection.MostEntries - 1));

        // All have read the list before the first of them saves.
        var ready = new TaskCompletionSource();
        var waiting = 0;
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => App.DataAsync(async db =>
        {
            var found = await db.Collections.IgnoreQueryFilters().Include(one => one.Items).SingleAsync(one => one.Id == list.Id);
            Assert.True(found.Add(Strangers(1), Now).IsDone);
            if (Interlocked.Increment(ref waiting) == 50) ready.SetResult();
            await ready.Task;
            try
            {
                await db.SaveChangesAsync();
                return true;
            }
            catch (DbUpdateConcurrencyException)
            {
                return false;
            }
        })));

        Assert.Single(outcomes, came => came);
        Assert.Equal(Collection.MostEntries, (await FindAsync(list.Id)).Items.Count);
    }

    [Fact]
    public async Task A_full_list_refuses_in_words_and_takes_nothing_of_what_was_chosen()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var maker = await Given.LiaisonAsync(municipality);
        var list = await ListAsync(maker, "Täynnä", entries: Strangers(Collection.MostEntries));

        var answer = await (await SignedInAs(maker).OpenAsync($"/collections/add?e=o.{association.Id}")).Form().SubmitAsync();

        answer.ShouldRefuse("Listalle mahtuu 50 kohdetta. Tee toinen lista.");
        Assert.Equal(Collection.MostEntries, (await FindAsync(list.Id)).Items.Count);
    }

    [Fact]
    public async Task The_sheet_says_in_the_clients_language_what_when_where_and_how_with_address_square_and_date()
    {
        var municipality = await Given.MunicipalityAsync();
        var activity = await ActivityAsync(await Given.AssociationAsync(municipality), "Vertaisryhmä");
        var maker = await Given.LiaisonAsync(municipality);
        var list = await ListAsync(maker, "Muisti", entries: Entry(activity));

        var sheet = (await SignedInAs(maker).OpenAsync($"/sv/collections/{list.Id}/print")).ShouldBeOk();

        foreach (var told in (string[])["Vertaisryhmä på svenska", "tisdag 17.30–19.00", "Kirjasto, Kirkkokatu 5", "Gratis", "Soita ensin.", "sihteeri, toimisto@yhdistys.example, 06 123 4567", $"/sv/activities/{activity.Id}", Kumppani.Ui.Languages.Dates.Date(Now)])
            Assert.Contains(told, sheet.Text, StringComparison.Ordinal);
        Assert.NotNull(sheet.Document.QuerySelector("svg.qr"));
        Assert.Equal("fi", sheet.Document.QuerySelector(".lead [lang]")?.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_liaison_publishes_a_shared_list_at_the_page_of_the_municipality_and_takes_it_back()
    {
        var municipality = await Given.MunicipalityAsync();
        var activity = await ActivityAsync(await Given.AssociationAsync(municipality), "Omaishoitajien kahvila");
        var maker = await Given.LiaisonAsync(municipality);
        var (own, shared) = (await ListAsync(maker, "Oma", entries: Entry(activity)), await ListAsync(maker, $"Muisti {Mark()}", isShared: true, Entry(activity)));
        var liaison = SignedInAs(maker);

        (await (await liaison.OpenAsync($"/collections/{own.Id}/publish")).Form().SubmitAsync()).ShouldRefuse("Tee listasta ensin organisaation yhteinen.");
        (await (await liaison.OpenAsync($"/collections/{shared.Id}/publish")).Form().SubmitAsync()).ShouldBeOk();
        var place = await Visitor().OpenAsync($"/{Slug(municipality)}");
        var all = await Visitor().OpenAsync($"/{Slug(municipality)}/collections");
        var open = await all.FollowAsync(shared.Name);
        (await (await liaison.OpenAsync($"/collections/{shared.Id}/publish")).Form().SubmitAsync()).ShouldBeOk();
        var gone = await SignedInAs(await Given.MainUserAsync(await Given.AssociationAsync(municipality))).OpenAsync($"/collection/{shared.Id}");

        Assert.Contains(shared.Name, place.Text, StringComparison.Ordinal);
        Assert.Contains("Omaishoitajien kahvila", open.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
        Assert.Equal(1, await App.DataAsync(db => db.Set<Kumppani.Kernel.Events.EventRow>().CountAsync(row => row.RecordId == shared.Id && row.Type == nameof(CollectionPublished))));
    }

    [Fact]
    public async Task An_associations_people_may_gather_but_not_publish()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var editor = await Given.EditorAsync(association);
        var list = await ListAsync(editor, "Vinkit", isShared: true, Entry(association));

        var own = await SignedInAs(editor).OpenAsync($"/collections/{list.Id}");
        var publish = await SignedInAs(editor).OpenAsync($"/collections/{list.Id}/publish");

        Assert.DoesNotContain("Julkaise kaikille", own.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, publish.Status);
    }

    [Fact]
    public async Task A_list_of_fifty_costs_no_more_queries_than_one_of_one()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var maker = await Given.LiaisonAsync(municipality);
        List<(EntryKey, string)> entries = [];
        for (var number = 0; number < 5; number++) entries.Add(Entry(await ActivityAsync(association, $"Kerho {number}")));
        var (few, many) = (await ListAsync(maker, "Yksi", entries: [entries[0]]), await ListAsync(maker, "Monta", entries: [.. entries, Entry(association), .. Strangers(44)]));
        var worker = SignedInAs(maker);

        var one = await QueryCount.OfAsync(() => worker.OpenAsync($"/collections/{few.Id}/print"));
        var fifty = await QueryCount.OfAsync(() => worker.OpenAsync($"/collections/{many.Id}/print"));

        Assert.Equal(one.Count, fifty.Count);
    }

    private static string Slug(GivenOrganisation municipality) => Kumppani.Kernel.Places.PlaceBook.Finland.Municipalities.Single(place => place.Key == municipality.PlaceKey).Slug;
}
