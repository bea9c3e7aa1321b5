using System.Globalization;
using System.Net;
using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Clearings;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Cooperation;

public sealed class AssessmentTests(App app) : CooperationTest(app)
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact, Requirement("Y11d")]
    public async Task Both_sides_assess_and_everybody_sees_the_gap_of_each_matter_when_the_round_is_over()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var round = await OpenAsync(liaison);
        await AnswerAsync(liaison, $"{round}/answer", (CardKind.Forum, "Well"), (CardKind.Grants, "Partly"), (CardKind.Spaces, "Partly"));
        foreach (var (forum, grants) in ((string, string)[])[("Begun", "Partly"), ("Begun", "Partly"), ("Partly", "Partly"), ("Begun", "Well"), ("Begun", "Begun"), ("CannotSay", "Partly")])
            await AnswerAsync(await AssociationAsync(municipality), "/assessment", (CardKind.Forum, forum), (CardKind.Grants, grants));

        var open = await liaison.OpenAsync(round);
        var before = await Visitor().OpenAsync($"/{slug}/cooperation/assessment");
        (await (await open.FollowAsync("Päätä kierros")).Form().SubmitAsync()).ShouldBeOk();
        var page = await Visitor().OpenAsync($"/{slug}/cooperation/assessment?once=1");
        var card = await Visitor().OpenAsync($"/{slug}/cooperation/map/forum");

        Assert.Contains("6 / 6", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("keskiarvo", open.Text, StringComparison.Ordinal);
        Assert.Null(before.Document.QuerySelector("table"));
        Assert.Contains("Arviointi on nyt auki", before.Text, StringComparison.Ordinal);
        Assert.Equal("4, toimii hyvin|2,2 (vastanneita 5)|+1,8: kunta näkee tilanteen selvästi parempana Suurin ero", Row(page, "Järjestöfoorumi"));
        Assert.Equal("3, toimii osittain|3,0 (vastanneita 6)|0,0: näkemykset ovat lähellä toisiaan", Row(page, CardKind.Grants));
        Assert.Equal("3, toimii osittain|Liian vähän vastauksia|–", Row(page, CardKind.Spaces));
        Assert.Contains("kunta 4, yhdistykset 2,2", card.Text, StringComparison.Ordinal);
        Assert.Contains("Nykytilan arviointi", (await Visitor().OpenAsync($"/{slug}/cooperation/map")).Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y11d")]
    public async Task Figures_of_fewer_than_five_are_shown_to_nobody_and_wishes_to_the_municipality_alone()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var round = await OpenAsync(liaison);
        await AnswerAsync(liaison, $"{round}/answer", (CardKind.Forum, "Well"));
        GivenOrganisation? last = null;
        for (var i = 0; i < 4; i++)
        {
            last = await Given.AssociationAsync(municipality);
            var form = Choose((await SignedInAs(await Given.EditorAsync(last)).OpenAsync("/assessment")).ShouldBeOk().Form(), [(CardKind.Forum, "Begun")]);
            (await form.Set("Form.Wish", "Halvempia saleja").SubmitAsync()).ShouldBeOk();
        }

        var open = await liaison.OpenAsync(round);
        (await (await liaison.OpenAsync($"{round}/close")).Form().SubmitAsync()).ShouldBeOk();

        var desk = await liaison.OpenAsync(round);
        var everybody = await Visitor().OpenAsync($"/{slug}/cooperation/assessment");
        Assert.DoesNotContain("Halvempia", open.Text, StringComparison.Ordinal);
        Assert.Contains("Halvempia saleja", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(last!.Name, desk.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Halvempia", everybody.Html, StringComparison.Ordinal);
        foreach (var page in (Page[])[desk, everybody])
        {
            Assert.Contains("kun vähintään 5 yhdistystä on vastannut", page.Text, StringComparison.Ordinal);
            Assert.Equal("4, toimii hyvin|Liian vähän vastauksia|–", Row(page, CardKind.Forum));
        }

        Assert.Contains("kunta 4, yhdistykset liian vähän vastauksia", (await Visitor().OpenAsync($"/{slug}/cooperation/map/forum")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_changed_while_the_round_is_open_and_what_comes_too_late_is_refused_with_what_was_chosen()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var round = await OpenAsync(liaison);
        var association = await Given.AssociationAsync(municipality);
        var (editor, mainUser) = (SignedInAs(await Given.EditorAsync(association)), SignedInAs(await Given.MainUserAsync(association)));
        await AnswerAsync(editor, "/assessment", (CardKind.Forum, "Begun"));

        var again = await mainUser.OpenAsync("/assessment");
        var empty = await (await (await AssociationAsync(municipality)).OpenAsync("/assessment")).Form().SubmitAsync();
        await AnswerAsync(mainUser, "/assessment", (CardKind.Forum, "Well"), (CardKind.Paths, "CannotSay"));
        var late = await mainUser.OpenAsync("/assessment");
        await EndAsync(round);
        var refused = await Choose(late.Form(), [(CardKind.Forum, "NotAtAll")]).Set("Form.Wish", "Liian myöhään").SubmitAsync();

        Assert.Equal("Begun", again.Document.QuerySelector("[name='Form.Criteria[0].Step'][checked]")!.GetAttribute("value"));
        empty.ShouldRefuse("Vastaa ainakin yhteen");
        refused.ShouldRefuse("Kierros on jo päättynyt");
        Assert.Contains("Liian myöhään", refused.Html, StringComparison.Ordinal);
        Assert.Equal("NotAtAll", refused.Document.QuerySelector("[name='Form.Criteria[0].Step'][checked]")!.GetAttribute("value"));
        var sheet = Assert.Single(await SheetsAsync(association.Id));
        Assert.Equal([(CardKind.Forum, AssessmentStep.Well), (CardKind.Paths, AssessmentStep.CannotSay)], sheet.Answers.OrderBy(one => one.Kind).Select(one => (one.Kind, one.Step)));
        Assert.Contains("Arviointi ei ole nyt auki", (await mainUser.OpenAsync("/assessment")).Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y11d")]
    public async Task Of_fifty_who_answer_for_an_association_at_once_one_does_and_the_others_are_told()
    {
        var (municipality, liaison) = await LiaisonAsync();
        await OpenAsync(liaison);
        var association = await Given.AssociationAsync(municipality);
        var person = await Given.EditorAsync(association);
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(person).OpenAsync("/assessment")));

        var answers = await Task.WhenAll(forms.Select(form => Choose(form.Form(), [(CardKind.Forum, "Partly")]).SubmitAsync()));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Equal(49, answers.Count(answer => answer.Status == HttpStatusCode.BadRequest));
        Assert.Single(await SheetsAsync(association.Id));
    }

    [Fact]
    public async Task Of_fifty_who_open_a_round_at_once_one_does()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(liaison).OpenAsync("/cooperation/assessments/new")));

        var answers = await Task.WhenAll(forms.Select(form => form.Form().Set("Form.Name.Fi", "Kierros").Set("Form.LastDay", InDays(30)).SubmitAsync()));

        Assert.Equal(49, answers.Count(answer => answer.Html.Contains("Yksi kierros on jo auki", StringComparison.Ordinal)));
        Assert.Equal(1, await App.DataAsync(db => db.Set<AssessmentRound>().CountAsync(one => one.HostId == municipality.Id)));
    }

    [Fact, Requirement("Y11d")]
    public async Task A_round_closes_by_itself_and_the_next_is_shown_beside_it()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var first = await OpenAsync(liaison, "Ensimmäinen");
        await AnswerAsync(liaison, $"{first}/answer", (CardKind.Rules, "Begun"));
        await EndAsync(first);
        var second = await OpenAsync(liaison, "Toinen");
        await AnswerAsync(liaison, $"{second}/answer", (CardKind.Rules, "Well"));
        for (var i = 0; i < 5; i++) await AnswerAsync(await AssociationAsync(municipality), "/assessment", (CardKind.Rules, "Partly"));
        var meanwhile = await Visitor().OpenAsync($"/{slug}/cooperation/assessment");
        await EndAsync(second);

        var page = await Visitor().OpenAsync($"/{slug}/cooperation/assessment?once=1");
        var older = await page.FollowAsync("Ensimmäinen");

        Assert.Equal("2, alussa|Liian vähän vastauksia|–", Row(meanwhile, CardKind.Rules));
        Assert.Equal("4, toimii hyvin|3,0 (vastanneita 5)|+1,0: kunta näkee tilanteen parempana Suurin ero|Kunta 2 → 4, yhdistykset – → 3,0", Row(page, CardKind.Rules));
        Assert.Equal("2, alussa|Liian vähän vastauksia|–", Row(older, CardKind.Rules));
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync($"/{slug}/cooperation/assessment?round={Guid.CreateVersion7()}")).Status);
        (await (await liaison.OpenAsync($"{second}/edit")).Form().Set("Form.LastDay", InDays(60)).SubmitAsync()).ShouldRefuse("Kierros on jo päättynyt");
    }

    [Fact]
    public async Task Only_associations_of_the_register_that_go_on_answer_and_another_municipality_sees_no_desk()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var round = await OpenAsync(liaison);
        var (ended, other) = (await Given.AssociationAsync(municipality), await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var (ofEnded, ofOther) = (SignedInAs(await Given.EditorAsync(ended)), SignedInAs(await Given.EditorAsync(other)));
        var form = await ofEnded.OpenAsync("/assessment");
        await App.DataAsync(async db =>
        {
            (await db.Set<Organisation>().SingleAsync(one => one.Id == ended.Id)).End(Day, Day, []);
            return await db.SaveChangesAsync();
        });

        var late = await Choose(form.Form(), [(CardKind.Forum, "Well")]).SubmitAsync();

        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        foreach (var visitor in (Visitor[])[ofEnded, ofOther]) Assert.Contains("Arviointi ei ole nyt auki", (await visitor.OpenAsync("/assessment")).Text, StringComparison.Ordinal);
        Assert.Empty(await SheetsAsync(ended.Id));
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        foreach (var path in (string[])["", "/answer", "/edit", "/close", "/announce", "/history"]) Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(round + path)).Status);
    }

    [Fact]
    public async Task Associations_hear_of_a_round_on_their_page_and_main_users_once_by_mail()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var round = await OpenAsync(liaison);
        var (told, answered) = (await Given.AssociationAsync(municipality), await Given.AssociationAsync(municipality));
        var (person, knows, editor) = (await Given.MainUserAsync(told), await Given.MainUserAsync(answered), await Given.EditorAsync(told));
        await AnswerAsync(SignedInAs(knows), "/assessment", (CardKind.Forum, "Well"));

        for (var i = 0; i < 2; i++)
        {
            (await (await liaison.OpenAsync($"{round}/announce")).Form().SubmitAsync()).ShouldBeOk();
            await App.DeliverAsync();
        }

        var mail = await App.DataAsync(db => db.Set<MailMessage>().SingleAsync(one => one.To == person.Address));
        Assert.Contains($"{municipality.Name} kysyy", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("/fi/assessment", mail.Text, StringComparison.Ordinal);
        Assert.Equal(0, await App.DataAsync(db => db.Set<MailMessage>().CountAsync(one => one.To == knows.Address || one.To == editor.Address)));
        Assert.Contains("Vastaa arviointiin", (await SignedInAs(person).OpenAsync($"/associations/{told.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("on jo vastannut", (await SignedInAs(knows).OpenAsync($"/associations/{answered.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("arviointi", (await Visitor().OpenAsync($"/associations/{told.Id}")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Kierroksesta kerrottiin yhdistyksille", (await liaison.OpenAsync($"{round}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bilingual_municipality_is_told_that_an_open_round_has_its_name_in_one_language_only()
    {
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.BilingualMunicipalityAsync()));
        var round = await OpenAsync(liaison, "Kysely kaikille");

        var missing = (await liaison.OpenAsync("/municipality/translations")).ShouldBeOk();

        Assert.Contains(missing.Document.QuerySelectorAll("a"), one => one.GetAttribute("href") == $"/fi{round}/edit" && Page.Squeeze(one.TextContent) == "Kysely kaikille");
    }

    [Fact]
    public async Task The_words_of_a_sheet_are_forgotten_when_their_time_is_over_and_what_was_chosen_stays()
    {
        var (municipality, liaison) = await LiaisonAsync();
        await OpenAsync(liaison);
        var association = await Given.AssociationAsync(municipality);
        var form = Choose((await SignedInAs(await Given.EditorAsync(association)).OpenAsync("/assessment")).Form(), [(CardKind.Forum, "Begun")]);
        (await form.Set("Form.Wish", "Avaimia").SubmitAsync()).ShouldBeOk();

        await using (var scope = App.Services.CreateAsyncScope())
            await ActivatorUtilities.CreateInstance<ForgetAssessmentWishes>(scope.ServiceProvider).ClearAsync(new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc), 500, CancellationToken.None);

        var sheet = Assert.Single(await SheetsAsync(association.Id));
        Assert.Null(sheet.Wish);
        Assert.Single(sheet.Answers);
    }

    [Fact]
    public void A_round_is_open_to_the_end_of_its_last_day_and_takes_nothing_afterwards()
    {
        var round = AssessmentRound.Open(Guid.CreateVersion7(), LocalizedText.Of("Kierros"), Day, Day).Value!;

        Assert.True(round.IsOpenOn(Day));
        Assert.False(round.IsOpenOn(Day.AddDays(1)));
        Assert.Equal("RoundClosed", round.Close(Day.AddDays(1)).Problem!.Code);
        Assert.Equal("RoundClosed", round.Announce(Day.AddDays(1)).Problem!.Code);
        Assert.Equal("RoundEndsInThePast", round.Change(LocalizedText.Of("Kierros"), Day.AddDays(-1), Day).Problem!.Code);
        Assert.Equal("RoundTooLong", round.Change(LocalizedText.Of("Kierros"), Day.AddDays(AssessmentRound.MostDays + 1), Day).Problem!.Code);
        Assert.Equal("RoundNameMissing", round.Change(LocalizedText.Empty, Day, Day).Problem!.Code);
        Assert.True(round.Close(Day).IsDone);
        Assert.False(round.IsOpenOn(Day));
    }

    [Theory]
    [InlineData(4, 5, 11, "1.8")]
    [InlineData(1, 5, 16, "-2.2")]
    [InlineData(3, 6, 18, "0.0")]
    [InlineData(3, 4, 4, null)]
    [InlineData(null, 5, 11, null)]
    public void The_gap_is_the_municipality_less_the_mean_of_five_at_least(int? municipality, int answered, int sum, string? gap)
    {
        var row = new CriterionResult(CardKind.Forum, municipality, answered, sum);

        Assert.Equal(gap, row.Gap?.ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static async Task<string> OpenAsync(Visitor liaison, string name = "Yhteistyö nyt")
    {
        var opened = await (await liaison.OpenAsync("/cooperation/assessments/new")).Form().Set("Form.Name.Fi", name).Set("Form.LastDay", InDays(30)).SubmitAsync();
        return $"/cooperation/assessments/{IdIn(opened.ShouldBeOk())}";
    }

    private static string InDays(int days) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(days).ToString("d.M.yyyy", CultureInfo.InvariantCulture);

    private async Task<Visitor> AssociationAsync(GivenOrganisation municipality) => SignedInAs(await Given.EditorAsync(await Given.AssociationAsync(municipality)));

    private static async Task AnswerAsync(Visitor visitor, string path, params (CardKind Kind, string Step)[] steps) =>
        (await Choose((await visitor.OpenAsync(path)).ShouldBeOk().Form(), steps).SubmitAsync()).ShouldBeOk();

    private static Form Choose(Form form, (CardKind Kind, string Step)[] steps)
    {
        foreach (var (kind, step) in steps) form.Set($"Form.Criteria[{(int)kind}].Step", step);
        return form;
    }

    // The cells of a matter's row, figures and words.
    private static string Row(Page page, CardKind kind) => Row(page, Kumppani.Cooperation.Texts.ResourceManager.GetString($"Card{kind}", CultureInfo.GetCultureInfo("fi"))!);

    private static string Row(Page page, string name)
    {
        var row = page.Document.QuerySelectorAll("main table tr").Single(one => Page.Squeeze(one.QuerySelector("th")?.TextContent) == name);
        return string.Join('|', row.QuerySelectorAll("td").Select(cell => Page.Squeeze(cell.TextContent)));
    }

    // As if its last day had been yesterday.
    private Task EndAsync(string round)
    {
        var id = Guid.Parse(round.Split('/')[^1]);
        var yesterday = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-2);
        return App.DataAsync(db => db.ChangeAsync(() => db.AssessmentRounds.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastDay, yesterday)), CancellationToken.None));
    }

    private Task<List<AssessmentSheet>> SheetsAsync(Guid organisationId) =>
        App.DataAsync(db => db.AssessmentSheets.IgnoreQueryFilters().Include(one => one.Answers).Where(one => one.HostId == organisationId).ToListAsync());
}
