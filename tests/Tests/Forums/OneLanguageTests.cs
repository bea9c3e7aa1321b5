using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Memos;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Forums;

/// <summary>In a bilingual municipality nothing is published in one language only without saying so.</summary>
public sealed class OneLanguageTests(App app) : PageTest(app)
{
    private const string Refusal = "Kaikki ei ole kunnan molemmilla kielillä";

    [Fact]
    public async Task A_gathering_in_Finnish_only_is_published_when_the_host_says_so_and_the_reader_is_told()
    {
        var (municipality, id) = await DraftAsync(await Given.BilingualMunicipalityAsync(), LocalizedText.Of("Järjestöfoorumi"));
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var asked = await liaison.OpenAsync($"/gatherings/{id}/manage");
        var refused = await asked.Form().SubmitAsync("Julkaise");
        var published = await refused.Form().Tick("Julkaisen, vaikka kaikkea ei ole ruotsiksi").SubmitAsync("Julkaise");

        Assert.Contains("Kaikkea ei ole kirjoitettu ruotsiksi", asked.Text, StringComparison.Ordinal);
        refused.ShouldRefuse(Refusal);
        published.ShouldBeOk();
        Assert.Contains("Endast på finska.", (await Visitor().OpenAsync($"/sv/gatherings/{id}")).Text, StringComparison.Ordinal);
        Assert.Null((await Visitor().OpenAsync($"/fi/gatherings/{id}")).Document.QuerySelector(".only-in"));
        var list = (await liaison.OpenAsync("/municipality/translations")).ShouldBeOk();
        Assert.Contains("Järjestöfoorumi Tilaisuus ruotsiksi", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_when_both_languages_are_there_or_one_is_enough()
    {
        var (bilingual, both) = await DraftAsync(await Given.BilingualMunicipalityAsync(), LocalizedText.Of("Järjestöfoorumi", "Föreningsforum"));
        var (finnish, one) = await DraftAsync(await Given.MunicipalityAsync(), LocalizedText.Of("Järjestöfoorumi"));

        foreach (var (municipality, id) in new[] { (bilingual, both), (finnish, one) })
        {
            var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
            var answer = await (await liaison.OpenAsync($"/gatherings/{id}/manage")).Form().SubmitAsync("Julkaise");

            answer.ShouldBeOk();
            (await Visitor().OpenAsync($"/gatherings/{id}")).ShouldBeOk();
            Assert.DoesNotContain("Järjestöfoorumi", (await liaison.OpenAsync("/municipality/translations")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_memo_is_asked_for_the_other_language_too()
    {
        var (municipality, id) = await DraftAsync(await Given.BilingualMunicipalityAsync(), LocalizedText.Of("Foorumi", "Forum"), held: true);
        await App.DataAsync(async db =>
        {
            var memo = new Memo { GatheringId = id };
            memo.Write([new("Mitä sovittiin", "Jatketaan keväällä.")], "fi", showsAnswers: true);
            db.Add(memo);
            return await db.SaveChangesAsync();
        });
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var refused = await (await liaison.OpenAsync($"/gatherings/{id}/memo/publish")).Form().SubmitAsync("Julkaise muistio");
        var published = await refused.Form().Tick("Julkaisen, vaikka").SubmitAsync("Julkaise muistio");

        refused.ShouldRefuse(Refusal);
        published.ShouldBeOk();
        Assert.Contains("Only in Finnish.", (await Visitor().OpenAsync($"/en/gatherings/{id}/memo")).Text, StringComparison.Ordinal);
        Assert.Contains("Foorumi Muistio ruotsiksi", (await liaison.OpenAsync("/municipality/translations")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agreeing_to_a_measure_in_one_language_asks_before_everybody_can_read_it()
    {
        var municipality = await Given.BilingualMunicipalityAsync();
        var id = await App.DataAsync(async db =>
        {
            var measure = Measure.Propose(
                municipality.Id, municipality.Id, municipality.PlaceKey, new(LocalizedText.Of("Talkoopankki"), LocalizedText.Empty, new DateOnly(2099, 1, 1)),
                [new(municipality.Id, "Kulttuuri", MeasureSide.PublicSector)]).Value!;
            db.Add(measure);
            await db.SaveChangesAsync();
            return measure.Id;
        });
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var refused = await (await liaison.OpenAsync($"/measures/{id}/state")).Form().Tick("Sovittu").SubmitAsync();
        var before = await StateAsync(id);
        var agreed = await refused.Form().Tick("Sovittu").Tick("Julkaisen, vaikka").SubmitAsync();

        refused.ShouldRefuse(Refusal);
        Assert.Equal(MeasureState.Proposed, before);
        agreed.ShouldBeOk();
        Assert.Equal(MeasureState.Agreed, await StateAsync(id));
        Assert.Contains("Talkoopankki Toimenpide ruotsiksi", (await liaison.OpenAsync("/municipality/translations")).Text, StringComparison.Ordinal);
    }

    private Task<MeasureState> StateAsync(Guid id) => App.DataAsync(db => db.Measures.IgnoreQueryFilters().Where(one => one.Id == id).Select(one => one.State).FirstAsync());

    private async Task<(GivenOrganisation Municipality, Guid Gathering)> DraftAsync(GivenOrganisation municipality, LocalizedText title, bool held = false) =>
        (municipality, await App.DataAsync(async db =>
        {
            var now = ((TimeProvider)App.Services.GetService(typeof(TimeProvider))!).UtcNow();
            var (starts, ends) = ForumTest.InOneDay(held ? now.AddHours(-3) : now.AddDays(3), TimeSpan.FromHours(2));
            var gathering = Gathering.Draft(
                municipality.Id, new(Kumppani.Forums.Contracts.GatheringKind.Forum, title, LocalizedText.Empty, LocalizedText.Empty, starts, ends, "Sali", null, null),
                null, [municipality.PlaceKey]).Value!;
            if (held) gathering.Step(GatheringStep.Publish, now);
            db.Add(gathering);
            await db.SaveChangesAsync();
            return gathering.Id;
        }));
}
