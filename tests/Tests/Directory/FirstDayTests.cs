using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory;

public sealed class FirstDayTests(App app) : PageTest(app)
{
    [Fact, Requirement("T23")]
    public async Task A_liaison_alone_is_led_through_her_first_day_and_the_rest_may_wait()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var begin = await liaison.OpenAsync("/associations");
        Assert.Equal("Aloitus", begin.Heading);
        Assert.Contains("Tehty 0/3", begin.Text, StringComparison.Ordinal);

        foreach (var step in begin.Document.QuerySelectorAll(".steps a")) (await liaison.OpenAsync(step.GetAttribute("href")!)).ShouldBeOk();
        await Given.AssociationAsync(municipality);
        var contact = await liaison.OpenAsync($"/associations/{municipality.Id}/edit");
        (await contact.Form().Fill("Sähköposti", "jarjestot@example.com").SubmitAsync()).ShouldBeOk();
        var gathering = await liaison.OpenAsync("/gatherings/new/empty");
        (await gathering.Form().Fill("Nimi suomeksi", "Ensimmäinen pöytä").Fill("Päivä", "24.9.2027").Fill("Kello", "17.00").SubmitAsync()).ShouldBeOk();
        var done = await liaison.OpenAsync("/first-day");

        Assert.Contains("Tarvittavat vaiheet on tehty", done.Text, StringComparison.Ordinal);
        Assert.Contains("Voi odottaa", done.Text, StringComparison.Ordinal);
    }
}
