using System.Net;
using System.Text.Json;
using Kumppani.Directory.Data;
using Kumppani.Directory.Pages.Collections;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Collections;

/// <summary>A list while the register, a colleague or its maker's account changes.</summary>
public sealed class CollectionChangeTests(App app) : CollectionTest(app)
{
    private const string Gone = "Ei enää rekisterissä";
    private const string Shared = "Yhteinen: kaikki organisaatiossani näkevät listan ja voivat muuttaa sitä";

    [Fact]
    public async Task An_ended_association_is_no_longer_on_any_sheet_with_its_contact_nor_offered_to_be_added()
    {
        var municipality = await Given.MunicipalityAsync();
        var (association, goesOn) = (await Given.AssociationAsync(municipality), await Given.AssociationAsync(municipality));
        var activity = await ActivityAsync(association, $"Kerho {Mark()}");
        var maker = await Given.LiaisonAsync(municipality);
        var list = await ListAsync(maker, $"Muisti {Mark()}", isShared: true, Entry(association), Entry(activity), Entry(goesOn));
        var worker = SignedInAs(maker);
        await (await worker.OpenAsync($"/collections/{list.Id}/publish")).Form().SubmitAsync();
        var made = await (await worker.OpenAsync($"/collections/{list.Id}/share")).Form().SubmitAsync();
        var key = new Uri(made.Document.QuerySelector(".share-address a")!.GetAttribute("href")!).AbsolutePath;
        string[] sheets = [$"/collections/{list.Id}/print", key, $"/collection/{list.Id}", $"/my-list?e=o.{association.Id}&e=a.{activity.Id}&e=o.{goesOn.Id}"];
        var before = await worker.OpenAsync(sheets[0]);

        (await (await SignedInAs(await Given.MainUserAsync(association)).OpenAsync($"/associations/{association.Id}/end")).Form().SubmitAsync()).ShouldBeOk();

        Assert.Contains("toimisto@yhdistys.example", before.Text, StringComparison.Ordinal);
        foreach (var path in sheets)
        {
            var sheet = (await worker.OpenAsync(path)).ShouldBeOk();
            Assert.Equal(2, sheet.Document.QuerySelectorAll("ol.collection > li").Count(entry => entry.TextContent.Contains(Gone, StringComparison.Ordinal)));
            Assert.DoesNotContain("toimisto@yhdistys.example", sheet.Html, StringComparison.Ordinal);
            Assert.Contains(goesOn.Name, sheet.Text, StringComparison.Ordinal);
        }

        await App.DeliverAsync();
        var page = await worker.OpenAsync($"/associations/{association.Id}");
        var visitors = await Visitor().OpenAsync($"/associations/{association.Id}");
        var searched = await Visitor().OpenAsync($"/my-list?q={Uri.EscapeDataString(association.Name)}");
        Assert.Null(page.ShouldBeOk().Document.QuerySelector("form[action$='/collections/add']"));
        Assert.Null(visitors.Document.QuerySelector("a[href*='/my-list?e=']"));
        Assert.DoesNotContain(association.Id.ToString(), searched.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.NotNull((await worker.OpenAsync($"/associations/{goesOn.Id}")).Document.QuerySelector("form[action$='/collections/add']"));
    }

    [Fact]
    public async Task Only_its_maker_makes_a_shared_list_her_own_again()
    {
        var municipality = await Given.MunicipalityAsync();
        var (maker, colleague) = (await Given.LiaisonAsync(municipality), await Given.LiaisonAsync(municipality));
        var list = await ListAsync(maker, "Yhteinen", isShared: true);
        var path = $"/collections/{list.Id}/edit";

        var refused = await (await SignedInAs(colleague).OpenAsync(path)).Form().Fill("Johdanto", "Kollegan sanat.").Fill(Shared, "false").SubmitAsync();
        var stays = await FindAsync(list.Id);
        (await (await SignedInAs(maker).OpenAsync(path)).Form().Fill(Shared, "false").SubmitAsync()).ShouldBeOk();

        refused.ShouldRefuse("Vain listan tekijä voi ottaa sen takaisin omakseen.");
        Assert.Contains("Kollegan sanat.", refused.Html, StringComparison.Ordinal);
        Assert.True(stays.IsShared);
        Assert.False((await FindAsync(list.Id)).IsShared);
    }

    [Fact]
    public async Task A_shared_list_whose_maker_has_been_erased_stays_open_to_the_others()
    {
        var municipality = await Given.MunicipalityAsync();
        var list = await ListAsync(await Given.LiaisonAsync(municipality), "Yhteinen", isShared: true);
        await App.DataAsync(db => db.ChangeAsync(() => db.Collections.IgnoreQueryFilters().Where(one => one.Id == list.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.MadeBy, (Guid?)null)), CancellationToken.None));
        var colleague = SignedInAs(await Given.LiaisonAsync(municipality));

        var refused = await (await colleague.OpenAsync($"/collections/{list.Id}/edit")).Form().Fill(Shared, "false").SubmitAsync();

        refused.ShouldRefuse("Listan tekijä ei ole enää palvelussa.");
        (await colleague.OpenAsync($"/collections/{list.Id}")).ShouldBeOk();
    }

    [Fact]
    public async Task A_removal_refused_since_another_wrote_meanwhile_shows_what_she_wrote_and_saving_keeps_it()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var maker = await Given.LiaisonAsync(municipality);
        var list = await ListAsync(maker, "Yhteinen", isShared: true, Entry(association));
        var path = $"/collections/{list.Id}/items/{list.Items[0].Id}";
        var seen = await SignedInAs(maker).OpenAsync(path);
        (await (await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync(path)).Form().Fill("Huomautus", "Kysy sihteeriä.").SubmitAsync()).ShouldBeOk();

        var refused = await seen.Form("form[action*=Remove]").SubmitAsync();
        (await refused.Form("form[data-guard]").SubmitAsync()).ShouldBeOk();

        refused.ShouldRefuse("Joku muu on tallentanut samat tiedot sillä välin.");
        Assert.Equal("Kysy sihteeriä.", (await FindAsync(list.Id)).Items[0].Note);
    }

    [Fact]
    public async Task Lists_that_do_not_fit_on_the_page_are_offered_behind_a_link()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var maker = await Given.LiaisonAsync(municipality);
        var oldest = await ListAsync(maker, "Vanhin lista");
        for (var number = 0; number < AddModel.MostShown; number++) await ListAsync(maker, $"Lista {number}");
        var worker = SignedInAs(maker);

        var latest = await worker.OpenAsync($"/collections/add?e=o.{association.Id}&back=%2Ffi%2Fassociations%2F{association.Id}");
        var older = await latest.ShouldBeOk().FollowAsync("Näytä aiemmin muutetut listat");
        var added = await older.ShouldBeOk().Form().Tick("Vanhin lista").SubmitAsync();
        var hostile = await worker.OpenAsync($"/collections/add?e=o.{association.Id}&skip=-5");

        Assert.DoesNotContain("Vanhin lista", latest.Text, StringComparison.Ordinal);
        Assert.Equal($"/fi/associations/{association.Id}", added.ShouldBeOk().Path);
        Assert.Equal(association.Id, Assert.Single((await FindAsync(oldest.Id)).Items).RecordId);
        Assert.Equal(HttpStatusCode.OK, hostile.Status);
        Assert.NotNull(hostile.Document.QuerySelector("input[type=radio][checked]"));
    }

    [Fact]
    public async Task Her_own_data_tell_what_she_wrote_of_the_entries()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var maker = await Given.LiaisonAsync(municipality);
        var list = await ListAsync(maker, "Muisti", entries: Entry(association));
        var worker = SignedInAs(maker);
        await (await worker.OpenAsync($"/collections/{list.Id}/items/{list.Items[0].Id}")).Form().Fill("Huomautus", "Kysy sihteeriä.").SubmitAsync();

        var file = await worker.OpenAsync("/account/data/export");

        using var told = JsonDocument.Parse(file.ShouldBeOk().Html);
        var section = told.RootElement.GetProperty("sections").EnumerateArray().Single(one => one.GetProperty("table").GetString() == "directory_collections");
        Assert.Contains("Kysy sihteeriä.", section.GetProperty("rows").ToString(), StringComparison.Ordinal);
    }
}
