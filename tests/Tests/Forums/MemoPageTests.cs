using System.Net;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Tests.Forums;

public sealed class MemoPageTests(App app) : PageTest(app)
{
    private const string MeasureTitle = "Foorumi kutsutaan koolle kaksi kertaa vuodessa";

    [Fact, Requirement("Y1"), Requirement("Y9")]
    public async Task A_host_writes_the_memo_on_the_programme_and_everybody_reads_what_was_agreed()
    {
        var (municipality, gathering) = await HeldAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var form = (await liaison.OpenAsync($"/gatherings/{gathering}/memo/edit")).ShouldBeOk().Form();
        await form.Set("Form.Sections[1].Text", "Sovittiin foorumien rytmistä.\nSeuraava on keväällä.").SubmitAsync("Tallenna");
        var before = await Visitor().OpenAsync($"/gatherings/{gathering}/memo");
        await (await liaison.OpenAsync($"/gatherings/{gathering}/memo/publish")).Form().SubmitAsync("Julkaise muistio");

        var memo = (await Visitor().OpenAsync($"/gatherings/{gathering}/memo")).ShouldBeOk();
        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Contains("Mitä seuraavaksi Sovittiin foorumien rytmistä. Seuraava on keväällä.", memo.Text, StringComparison.Ordinal);
        Assert.Contains(MeasureTitle, memo.Text, StringComparison.Ordinal);
        Assert.Contains($"{municipality.Name}, Hyvinvointipalvelut", memo.Text, StringComparison.Ordinal);
        Assert.Contains("31.12.2027", memo.Text, StringComparison.Ordinal);
        Assert.Contains("Talkoissa on voimaa.", memo.Text, StringComparison.Ordinal);
        Assert.Contains("Paikalla oli 2 henkilöä", memo.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_named_on_the_memo()
    {
        var (municipality, gathering) = await HeldAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var memo = (await liaison.OpenAsync($"/gatherings/{gathering}/memo")).ShouldBeOk();

        Assert.DoesNotContain("Oili Osallistuja", memo.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_may_leave_the_answers_out()
    {
        var (municipality, gathering) = await HeldAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var form = (await liaison.OpenAsync($"/gatherings/{gathering}/memo/edit")).Form().Fill("Näytä muistiossa", "false");
        var memo = (await form.SubmitAsync("Tallenna")).ShouldBeOk();

        Assert.DoesNotContain("Talkoissa on voimaa.", memo.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memo_without_a_word_is_not_published()
    {
        var (municipality, gathering) = await HeldAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await (await liaison.OpenAsync($"/gatherings/{gathering}/memo/edit")).Form().SubmitAsync("Tallenna");

        var answer = await (await liaison.OpenAsync($"/gatherings/{gathering}/memo/publish")).Form().SubmitAsync();

        answer.ShouldRefuse("Kirjoita muistioon ainakin yksi kohta");
    }

    [Fact]
    public async Task A_section_is_added_without_script_and_an_empty_one_is_left_out()
    {
        var (municipality, gathering) = await HeldAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var added = (await (await liaison.OpenAsync($"/gatherings/{gathering}/memo/edit")).Form().SubmitAsync("Lisää kohta")).ShouldBeOk();
        var memo = await added.Form().Set("Form.Sections[0].Heading", "").Set("Form.Sections[2].Heading", "Lopuksi").Set("Form.Sections[2].Text", "Kiitokset.").SubmitAsync("Tallenna");

        Assert.Equal(["Mitä seuraavaksi", "Lopuksi"], memo.ShouldBeOk().Document.QuerySelectorAll("main section > h2").Select(heading => heading.TextContent));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/publish")]
    public async Task Another_municipality_neither_reads_nor_writes_a_draft(string page)
    {
        var (municipality, gathering) = await HeldAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await (await liaison.OpenAsync($"/gatherings/{gathering}/memo/edit")).Form().SubmitAsync("Tallenna");
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        var answer = await stranger.OpenAsync($"/gatherings/{gathering}/memo{page}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private async Task<(GivenOrganisation Municipality, Guid Gathering)> HeldAsync()
    {
        var municipality = await Given.MunicipalityAsync();
        var id = await App.DataAsync(async db =>
        {
            var now = ((TimeProvider)App.Services.GetService(typeof(TimeProvider))!).UtcNow();
            var details = new GatheringDetails(
                GatheringKind.Forum, LocalizedText.Of("Järjestöfoorumi"), LocalizedText.Empty, LocalizedText.Empty, now.AddHours(-3), now.AddHours(-1), "Sali", null, null);
            var gathering = Gathering.Draft(municipality.Id, details, null, [municipality.PlaceKey]).Value!;
            gathering.Plan([new(null, LocalizedText.Of("Keitä täällä on"), LocalizedText.Empty), new(null, LocalizedText.Of("Mitä seuraavaksi"), LocalizedText.Empty)]);
            Assert.True(gathering.Step(GatheringStep.Publish, now).IsDone);
            db.Add(gathering);
            await db.SaveChangesAsync();
            await FillAsync(db, gathering, municipality, now);
            return gathering.Id;
        });
        return (municipality, id);
    }

    private static async Task FillAsync(AppDb db, Gathering gathering, GivenOrganisation municipality, DateTime now)
    {
        var workshop = Workshop.FromTemplate(gathering.Id);
        var answer = new Answer { GroupId = workshop.Groups[0].Id, QuestionId = workshop.Questions[0].Id };
        answer.Write("Talkoissa on voimaa.", 0, now);
        db.AddRange(workshop, answer, Ballot.FromTemplate(gathering.Id));
        for (var number = 1; number <= 2; number++)
        {
            var someone = Registration.Make(gathering.Id, number, new($"Oili Osallistuja {number}", null, null, "Kylä ry", null, AssociationCategory.Others, "fi"), SeatState.Seated, now).Value!;
            someone.Arrive(now);
            db.Add(someone);
        }

        var measure = Measure.Propose(
            municipality.Id, municipality.Id, municipality.PlaceKey,
            new(LocalizedText.Of(MeasureTitle), LocalizedText.Empty, new DateOnly(2027, 12, 31)),
            [new(municipality.Id, "Hyvinvointipalvelut", MeasureSide.PublicSector)]).Value!;
        measure.Move(municipality.Id, MeasureState.Agreed, LocalizedText.Empty);
        db.AddRange(measure, Link.Between(new(IMeasures.Kind, measure.Id), new(Answer.RecordKind, answer.Id)));
        await db.SaveChangesAsync();
    }
}
