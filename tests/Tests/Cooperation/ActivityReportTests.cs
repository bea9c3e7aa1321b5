using Kumppani.Cooperation.Clearings;
using Kumppani.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Cooperation;

public sealed class ActivityReportTests(App app) : CooperationTest(app)
{
    [Fact, Requirement("Y7")]
    public async Task The_years_report_writes_itself_from_what_was_logged_and_keeps_its_figures_when_the_words_are_cleared()
    {
        var (_, liaison) = await LiaisonAsync();
        await LogAsync(liaison, "Neuvonta ja ohjaus", "Neuvottu uutta yhdistystä", "45", "1");
        await LogAsync(liaison, "Neuvonta ja ohjaus", "Avustusneuvonta", "30", "2");
        await LogAsync(liaison, "Verkostotyö", "Verkoston kokous", "60", "12");

        var before = await liaison.OpenAsync("/cooperation/report?year=2010");
        await using (var scope = App.Services.CreateAsyncScope())
            await ActivatorUtilities.CreateInstance<ForgetLogWords>(scope.ServiceProvider).ClearAsync(new DateTime(2011, 6, 1, 0, 0, 0, DateTimeKind.Utc), 500, CancellationToken.None);
        var after = await liaison.OpenAsync("/cooperation/report?year=2010");

        Assert.Equal(["2", "1 h 15 min", "3"], Row(before, "Neuvonta ja ohjaus")[..3]);
        Assert.Equal(["1", "1 h", "12"], Row(before, "Verkostotyö")[..3]);
        Assert.Equal(["3", "2 h 15 min", "15"], Row(before, "Yhteensä")[..3]);
        Assert.Equal(Row(before, "Yhteensä"), Row(after, "Yhteensä"));
        Assert.DoesNotContain("Avustusneuvonta", (await liaison.OpenAsync("/cooperation/log")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_is_still_to_come_is_not_logged_and_what_was_typed_stays()
    {
        var (_, liaison) = await LiaisonAsync();
        var form = (await liaison.OpenAsync("/cooperation/log")).Form().Fill("Tehtäväluokka", "Verkostotyö").Fill("Mitä tehtiin", "Tuleva kokous").Fill("Käytetty aika", "60");

        var answer = await form.Fill("Päivä", "1.1.2099").SubmitAsync();

        answer.ShouldRefuse("Kirjaa vain työ, joka on jo tehty");
        Assert.Contains("Tuleva kokous", answer.Html, StringComparison.Ordinal);
    }

    private static async Task LogAsync(Visitor liaison, string duty, string text, string minutes, string contacts) =>
        (await (await liaison.OpenAsync("/cooperation/log")).Form().Fill("Päivä", "1.6.2010").Fill("Tehtäväluokka", duty).Fill("Mitä tehtiin", text).Fill("Käytetty aika", minutes).Fill("Tavoitettuja", contacts).SubmitAsync()).ShouldBeOk();

    private static List<string> Row(Page page, string head) =>
        [.. page.Document.QuerySelectorAll("tr").First(row => Page.Squeeze(row.QuerySelector("th")?.TextContent) == head).QuerySelectorAll("td").Select(cell => Page.Squeeze(cell.TextContent))];
}
