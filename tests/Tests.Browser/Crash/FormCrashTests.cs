using System.Net;
using Kumppani.Kernel.Drills;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>A form whose answer was lost is sent again.</summary>
public sealed class FormCrashTests
{
    [Fact]
    public void Every_step_at_which_a_process_may_die_is_walked() =>
        Assert.Equal(Enum.GetValues<CrashPoint>().Order(), RegistrationCrashTests.Walked.Union(FileCrashTests.Walked).Union(ImportCrashTests.Walked).Order());

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_form_whose_answer_was_lost_has_its_effect_once_by_its_key_and_without_it_twice(bool postgres)
    {
        await using var site = await CrashSite.StartAsync(postgres);
        using var liaison = new Caller();
        await liaison.SignsInAsync(site.Address, "liaison-seinajoki");
        var form = (await liaison.TakesFormAsync(site.Address, "/fi/gatherings/new/empty"))
            .With("Form.TitleFi", "Kadonnut vastaus").With("Form.Starts.Date", $"{Person.Today.AddDays(30):d.M.yyyy}").With("Form.Starts.Time", "17.00").With("Form.Capacity", "10");
        foreach (var point in (CrashPoint[])[CrashPoint.FormSaved, CrashPoint.FormCommitted])
        {
            await site.StartAgainAsync(dyingAt: point);
            Assert.Null(await liaison.TriesAsync(site.Address, form));
            await site.HasDiedAsync(point);
        }

        await site.StartAgainAsync();
        var (status, again, _) = await liaison.SendsAsync(site.Address, form);
        var once = await CalledAsync(site);
        // The control: it is the key that keeps it to one, and the count that would see another.
        await liaison.SendsAsync(site.Address, form.Without("__operation"));

        Assert.Equal((HttpStatusCode.Found, 1), (status, once));
        Assert.EndsWith("/manage", again, StringComparison.Ordinal);
        Assert.Equal(2, await CalledAsync(site));
    }

    private static Task<int> CalledAsync(CrashSite site) => site.CountsAsync("""SELECT count(*) FROM forums_gatherings WHERE CAST("Title" AS TEXT) LIKE '%Kadonnut vastaus%'""");
}
