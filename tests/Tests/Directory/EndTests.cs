using System.Net;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory;

/// <summary>An association ends: what names it keeps its page, and nobody is sent to it any more.</summary>
public sealed class EndTests(App app) : PageTest(app)
{
    private const string Register = "/associations/register";

    [Fact, Requirement("K12")]
    public async Task An_ended_association_leaves_the_lists_and_the_open_data_with_what_it_offers_but_its_page_stays()
    {
        var (_, association, activity) = await OfferingAsync();
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var before = await ListAsync(association);

        var saved = await (await chair.OpenAsync($"/associations/{association.Id}/end")).ShouldBeOk().Form().Fill("Milloin yhdistys päättyi?", "31.12.2025").SubmitAsync();

        Assert.Contains("Yhdistys on merkitty päättyneeksi.", saved.ShouldBeOk().Text, StringComparison.Ordinal);
        var page = (await Visitor().OpenAsync($"/associations/{association.Id}")).ShouldBeOk().Text;
        Assert.Contains("Yhdistys on päättynyt 31.12.2025.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(activity.Name, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ehdota korjausta", page, StringComparison.Ordinal);
        Assert.NotEmpty(before.Document.QuerySelectorAll($"a[href$='{association.Id}']"));
        Assert.Empty((await ListAsync(association)).Document.QuerySelectorAll($"a[href$='{association.Id}']"));
        foreach (var path in (string[])[$"/hsds/services/{activity.Id}", $"/hsds/organizations/{association.Id}", $"/api/v1/organisations/{association.Id}", $"/activities/{activity.Id}"])
            Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync(path)).Status);
        Assert.Contains("Merkitty päättyneeksi", (await chair.OpenAsync($"/associations/{association.Id}/history")).Text, StringComparison.Ordinal);
        Assert.Contains("Päättynyt yhdistys", (await Visitor().OpenAsync($"/search?q={Uri.EscapeDataString(association.Name)}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_goes_on_after_all_is_back_with_what_it_offers()
    {
        var (municipality, association, activity) = await OfferingAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await (await liaison.OpenAsync($"/associations/{association.Id}/end")).ShouldBeOk().Form().SubmitAsync();

        var saved = await (await liaison.OpenAsync($"/associations/{association.Id}/end")).ShouldBeOk().Form().SubmitAsync();

        Assert.Contains("Yhdistys on taas luetteloissa.", saved.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.NotEmpty((await ListAsync(association)).Document.QuerySelectorAll($"a[href$='{association.Id}']"));
        Assert.Contains(activity.Name, (await Visitor().OpenAsync($"/associations/{association.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Visitor().OpenAsync($"/hsds/services/{activity.Id}")).Status);
    }

    [Fact]
    public async Task The_liaison_marks_several_as_ended_at_once_and_finds_and_takes_them_back()
    {
        var (municipality, one, _) = await OfferingAsync();
        var two = await Given.AssociationAsync(municipality);
        var kept = await Given.AssociationAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var asked = (await liaison.OpenAsync($"{Register}/change?do=End&id={one.Id}&id={two.Id}")).ShouldBeOk();
        var done = (await asked.Form().SubmitAsync()).ShouldBeOk();
        var ended = (await liaison.OpenAsync($"{Register}?state=Ended")).ShouldBeOk().Text;
        var back = (await (await liaison.OpenAsync($"{Register}/change?do=Resume&id={one.Id}&id={kept.Id}")).ShouldBeOk().Form().SubmitAsync()).ShouldBeOk();

        Assert.Contains("Muutettu: 2.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Päättyneet 2", done.Text, StringComparison.Ordinal);
        Assert.Contains(one.Name, ended, StringComparison.Ordinal);
        Assert.Contains(two.Name, ended, StringComparison.Ordinal);
        Assert.DoesNotContain(kept.Name, ended, StringComparison.Ordinal);
        Assert.Contains("Muutettu: 1.", back.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await ListAsync(one)).Document.QuerySelectorAll($"a[href$='{one.Id}']"));
        Assert.Empty((await ListAsync(two)).Document.QuerySelectorAll($"a[href$='{two.Id}']"));
    }

    [Fact]
    public async Task Nothing_is_offered_once_it_has_ended_whoever_opened_the_form_before()
    {
        var (municipality, association, _) = await OfferingAsync();
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var form = (await chair.OpenAsync($"/associations/{association.Id}/activities/new")).ShouldBeOk().Form().Fill("Nimi", "Myöhässä");
        await (await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"/associations/{association.Id}/end")).Form().SubmitAsync();

        var refused = await form.SubmitAsync();

        refused.ShouldRefuse("Yhdistys on päättynyt, joten sille ei voi lisätä toimintaa");
        Assert.DoesNotContain("activities/new", (await chair.OpenAsync($"/associations/{association.Id}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_offered_while_it_ends_is_refused_or_ends_with_it()
    {
        var (municipality, association, _) = await OfferingAsync();
        var (chair, liaison) = (SignedInAs(await Given.MainUserAsync(association)), SignedInAs(await Given.LiaisonAsync(municipality)));
        var end = (await liaison.OpenAsync($"/associations/{association.Id}/end")).Form();
        var forms = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number => (await chair.OpenAsync($"/associations/{association.Id}/activities/new")).Form().Fill("Nimi", $"Kerho {number}")));

        await Task.WhenAll([end.SubmitAsync(), .. forms.Select(form => form.SubmitAsync())]);

        Assert.Empty(await App.DataAsync(db => db.Activities.IgnoreQueryFilters().Where(one => one.OrganisationId == association.Id && one.Visibility == Visibility.Published).ToListAsync()));
    }

    [Fact]
    public async Task A_day_to_come_is_refused_and_kept()
    {
        var (_, association, _) = await OfferingAsync();
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var refused = await (await chair.OpenAsync($"/associations/{association.Id}/end")).Form().Fill("Milloin yhdistys päättyi?", "31.12.2999").SubmitAsync();

        refused.ShouldRefuse("Päivä ei voi olla tulevaisuudessa");
        Assert.Equal("31.12.2999", refused.Document.QuerySelector("[name='Form.On']")!.GetAttribute("value"));
        Assert.Null(await App.DataAsync(db => db.Organisations.Where(one => one.Id == association.Id).Select(one => one.EndedOn).SingleAsync()));
    }

    [Fact]
    public async Task Neither_an_editor_nor_another_liaison_may_say_so()
    {
        var (municipality, association, _) = await OfferingAsync();
        var path = $"/associations/{association.Id}/end";

        Assert.Equal(HttpStatusCode.NotFound, (await SignedInAs(await Given.EditorAsync(association)).OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())).OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"/associations/{municipality.Id}/end")).Status);
    }

    private Task<Page> ListAsync(GivenOrganisation association) =>
        Visitor().OpenAsync($"/{PlaceBook.Finland.Exactly(association.PlaceKey)!.Slug}/associations?q={Uri.EscapeDataString(association.Name)}");

    private async Task<(GivenOrganisation Municipality, GivenOrganisation Association, (Guid Id, string Name) Activity)> OfferingAsync()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var name = $"Kerho {Secrets.Code(8).ToLowerInvariant()}";
        var id = await App.DataAsync(async db =>
        {
            var organisation = await db.Organisations.SingleAsync(one => one.Id == association.Id);
            var activity = Activity.Offer(organisation, new ActivityDetails { Name = LocalizedText.In("fi", name) }).Value!;
            db.Activities.Add(activity);
            db.Add(new Party { RecordId = activity.Id, OrganisationId = association.Id });
            await db.SaveChangesAsync();
            return activity.Id;
        });
        return (municipality, association, (id, name));
    }
}
