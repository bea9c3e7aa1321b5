namespace Kumppani.Tests.Browser.PowerCut;

/// <summary>
/// The power goes while people register: what is left is what had reached the disk, which is less than what a killed process leaves. SQLite only;
/// PostgreSQL's own tests are its makers' business.
/// </summary>
public sealed class PowerCutTests
{
    private const int Guests = 60;

    [Fact]
    public async Task What_was_acknowledged_before_a_power_cut_is_on_the_disk()
    {
        await using var site = await SiteAsync();

        var (acknowledged, left) = await site.RegisterUntilThePowerGoesAsync();

        Assert.Empty(acknowledged.Except(left.Addresses));
        Assert.Equal(left.Addresses.Distinct(StringComparer.Ordinal), left.Addresses);
        Assert.Equal(("ok", 0), (left.Integrity, left.LooseEnds));
        Assert.Equal(site.Logo, left.Logo);
    }

    // The control: the same program, in which SQLite no longer synchronises at every commit.
    [Fact]
    public async Task Without_full_synchronisation_the_same_power_cut_loses_what_was_acknowledged()
    {
        await using var site = await SiteAsync(("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location));

        var lost = 0;
        // Now and then the log has just been taken over into the file when the power goes.
        for (var rounds = 0; rounds < 3 && lost == 0; rounds++)
        {
            var (acknowledged, left) = await site.RegisterUntilThePowerGoesAsync();
            lost = acknowledged.Except(left.Addresses).Count();
        }

        Assert.True(lost > 0, "A harness that sees no loss here sees none anywhere.");
    }

    private static Task<PowerCutSite> SiteAsync(params (string Name, string Value)[] settings) => PowerCutSite.StartAsync(Guests, settings);
}
