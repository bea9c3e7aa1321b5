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

    private static Task<PowerCutSite> SiteAsync(params (string Name, string Value)[] settings) => PowerCutSite.StartAsync(Guests, settings);
}
