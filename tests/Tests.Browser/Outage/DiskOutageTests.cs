using System.Net;
using Kumppani.Tests.Browser.Crash;
using Kumppani.Tests.Browser.PowerCut;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Outage;

/// <summary>The disk under the data folder takes nothing for a while.</summary>
public sealed class DiskOutageTests
{
    [Theory, InlineData("full"), InlineData("read-only")]
    public async Task On_a_disk_that_takes_nothing_reading_goes_on_and_nothing_typed_is_lost(string how)
    {
        var switched = Path.GetTempFileName();
        File.Delete(switched);
        var data = Directory.CreateTempSubdirectory("kumppani-failing-").FullName;
        Dictionary<string, string> settings = new() { ["LD_PRELOAD"] = Shim.Compile("failing"), ["FAILING_LIVE"] = data, ["FAILING_SWITCH"] = switched };

        await GoesOnAfterAsync(settings, data, () => File.WriteAllText(switched, how), () => File.Delete(switched));
    }

    private static async Task GoesOnAfterAsync(Dictionary<string, string> settings, string data, Action fails, Action mends)
    {
        await using var site = await CrashSite.StartAsync(postgres: false, settings, data);
        using var liaison = new Caller();
        using var operatorHere = new Caller();
        await operatorHere.SignsInAsync(site.Address, "operator");
        await liaison.SignsInAsync(site.Address, "liaison-seinajoki");
        await site.ComesToRestAsync("""SELECT count(*) FROM event_deliveries WHERE "State" = 'Pending'""");
        var look = (await operatorHere.OpensAsync(site.Address, "/fi/municipalities")).QuerySelector("main a[href$='/look']")!.GetAttribute("href")!;
        var logo = await operatorHere.TakesFormAsync(site.Address, look);
        var form = (await liaison.TakesFormAsync(site.Address, "/fi/gatherings/new/empty"))
            .With("Form.TitleFi", "Levyrikko").With("Form.Starts.Date", $"{Person.Today.AddDays(30):d.M.yyyy}").With("Form.Starts.Time", "17.00").With("Form.Capacity", "10");

        fails();
        var written = await liaison.AsksAsync(site.Address, form);
        var stored = await operatorHere.AsksAsync(site.Address, logo, PictureFile.New());
        var read = await liaison.AsksAsync(site.Address, "/fi/gatherings");
        var ready = await liaison.AsksAsync(site.Address, "/health/ready");
        mends();
        var (status, _, _) = await liaison.SendsAsync(site.Address, form);
        var kept = await operatorHere.TriesAsync(site.Address, logo, PictureFile.New());

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "30"), (written.Status, written.RetryAfter));
        Assert.Contains("Levyrikko", written.Text, StringComparison.Ordinal);
        Assert.Contains("Tallennus ei onnistunut juuri nyt", written.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, stored.Status);
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("disk FAILED", ready.Text, StringComparison.Ordinal);
        Assert.Contains("was not saved, the database or the disk is away", site.Log, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (status, kept));
        Assert.Equal(1, await site.CountsAsync("""SELECT count(*) FROM forums_gatherings WHERE CAST("Title" AS TEXT) LIKE '%Levyrikko%'"""));
        Assert.Equal(HttpStatusCode.OK, (await liaison.AsksAsync(site.Address, "/health/ready")).Status);
        await site.IsSoundAsync();
    }
}
