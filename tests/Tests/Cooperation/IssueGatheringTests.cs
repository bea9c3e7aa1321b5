using System.Net;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Forums;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Cooperation;

public sealed class IssueGatheringTests(App app) : ForumTest(app)
{
    [Fact, Requirement("Y11b")]
    public async Task A_matter_is_taken_to_a_gathering_which_its_page_names_with_day_and_link()
    {
        var municipality = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(municipality);
        var (association, liaison) = (SignedInAs(await Given.EditorAsync(await Given.AssociationAsync(municipality))), SignedInAs(await Given.LiaisonAsync(municipality)));
        var raised = (await (await association.OpenAsync("/issues/new")).Form().Fill("Otsikko", "Avaimet").Fill("Mistä on kyse", "Vain päivällä.").SubmitAsync()).ShouldBeOk();
        var work = await (await liaison.OpenAsync("/cooperation/issues")).FollowAsync("Avaimet");

        var form = await work.FollowAsync("Vie tapaamiseen");
        var saved = await form.Form().Set("Chosen", $"{gathering.Id}").SubmitAsync();
        var shown = await association.OpenAsync(raised.Path["/fi".Length..]);
        var back = await (await saved.ShouldBeOk().FollowAsync("Vie tapaamiseen")).Form().Set("Chosen", "").SubmitAsync();

        foreach (var page in (Page[])[saved, shown])
        {
            Assert.Contains("Esillä tapaamisessa", page.Text, StringComparison.Ordinal);
            Assert.Equal($"/fi/gatherings/{gathering.Id}", page.Document.QuerySelectorAll("main a").Single(one => Page.Squeeze(one.TextContent) == "Kumppanuusfoorumi").GetAttribute("href"));
        }

        Assert.DoesNotContain("Esillä tapaamisessa", back.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_matter_says_that_its_gathering_is_not_held()
    {
        var municipality = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var entered = (await (await liaison.OpenAsync("/cooperation/issues/new")).Form().Set("Form.Source", "Gathering").Fill("Otsikko", "Penkit").Fill("Mistä on kyse", "Rannassa.").SubmitAsync()).ShouldBeOk();
        var taken = (await (await liaison.OpenAsync(entered.Path["/fi".Length..] + "/gathering")).Form().Set("Chosen", $"{gathering.Id}").SubmitAsync()).ShouldBeOk();
        Assert.DoesNotContain("Peruttu", taken.Text, StringComparison.Ordinal);

        await App.DataAsync(async db =>
        {
            (await db.Gatherings.SingleAsync(one => one.Id == gathering.Id)).Step(GatheringStep.Cancel, App.Services.GetRequiredService<TimeProvider>().UtcNow());
            return await db.SaveChangesAsync();
        });

        Assert.Contains("Peruttu", (await liaison.OpenAsync(entered.Path["/fi".Length..])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gathering_of_another_municipality_is_refused_and_another_liaison_sees_no_form()
    {
        var municipality = await Given.MunicipalityAsync();
        var (strange, other) = (await GatheringAsync(await Given.MunicipalityAsync()), SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())));
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var entered = (await (await liaison.OpenAsync("/cooperation/issues/new")).Form().Set("Form.Source", "Gathering").Fill("Otsikko", "Valot").Fill("Mistä on kyse", "Kylillä.").SubmitAsync()).ShouldBeOk();
        var path = entered.Path["/fi".Length..] + "/gathering";

        var refused = await (await liaison.OpenAsync(path)).Form().Set("Chosen", $"{strange.Id}").SubmitAsync();

        refused.ShouldRefuse("Valitse jokin kunnan tapaamisista");
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(path)).Status);
    }
}
