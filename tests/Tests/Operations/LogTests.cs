using Kumppani.Accounts.Domain;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Operations;

/// <summary>What the program says to its log while people use it: everything is heard, down to the finest level that the product lets through.</summary>
public sealed class LogTests
{
    private const string Name = "Kanarialintu Lokinen";
    private const string Address = "kanarialintu@lokinen.example";

    [Fact]
    public async Task The_log_of_a_run_over_the_demo_holds_nobody_s_name_or_address()
    {
        using var ear = new Ear();
        await using var host = new App(demo: true, ear);
        await host.InitializeAsync();

        await RegisterAsync(host);
        await SignInAsync(host);
        await InviteAsync(host);
        await host.DeliverAsync();
        var broken = await new Visitor(host).OpenAsync($"/dev/components?fail=true&who={Uri.EscapeDataString(Name)}&at={Address}");

        var people = await host.DataAsync(db => db.Set<Person>().Select(person => new { person.DisplayName, person.Email }).ToListAsync());
        var personal = people.SelectMany(person => (string?[])[person.DisplayName, person.Email]).OfType<string>().Concat([Name, Address, "Lokinen", "lokinen"]).ToList();
        Assert.Contains(people, person => person.Email == Address);
        Assert.All(ear.Lines, line => Assert.DoesNotContain(personal, word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
        var reference = broken.Document.QuerySelector("main strong")!.TextContent;
        Assert.Single(ear.Lines, line => line.Contains(reference, StringComparison.Ordinal));
        Assert.Contains(ear.Lines, line => line.Contains($"Reference {reference}: GET", StringComparison.Ordinal) && line.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        Assert.DoesNotContain(ear.Lines, line => line.Contains("asked to fail", StringComparison.Ordinal));
    }

    private static async Task RegisterAsync(App host)
    {
        var now = TimeProvider.System.UtcNow();
        var id = await host.DataAsync(db => db.Gatherings.Where(one => one.State == GatheringState.Published && one.StartsAt > now.AddDays(1)).OrderBy(one => one.StartsAt).Select(one => one.Id).FirstAsync());
        var page = await new Visitor(host).OpenAsync($"/gatherings/{id}/register");
        var refused = await page.Form().Fill("Nimi", Name).Fill("Sähköposti", Address.Replace("@", " at ", StringComparison.Ordinal)).SubmitAsync();
        (await refused.Form().Fill("Sähköposti", Address).SubmitAsync()).ShouldBeOk();
        (await page.Form().Fill("Nimi", Name).Fill("Sähköposti", Address).SubmitAsync()).ShouldBeOk();
    }

    private static async Task SignInAsync(App host)
    {
        foreach (var typed in (string[])[Address, "operator@kumppani.example", $"{Name} <{Address}>"])
            await (await new Visitor(host).OpenAsync("/sign-in")).Form("#link").Fill("Sähköposti", typed).SubmitAsync();
        await (await new Visitor(host).OpenAsync("/sign-in/password")).Form().Fill("Sähköposti", Address).Fill("Salasana", Name).SubmitAsync();
    }

    private static async Task InviteAsync(App host)
    {
        var liaison = await host.DataAsync(db => db.Set<Membership>().Where(one => one.Role == Role.Liaison).OrderBy(one => one.Id).FirstAsync());
        var browser = new Visitor(host);
        browser.SetCookie(SessionCookie.Name, SessionCookie.For(host, liaison.PersonId, liaison.OrganisationId));
        (await (await browser.OpenAsync("/members/invite")).Form().Fill("Nimi", Name).Fill("Sähköposti", Address).Set("Form.Language", "fi").Set("Form.Role", nameof(Role.Liaison)).SubmitAsync()).ShouldBeOk();
    }
}
