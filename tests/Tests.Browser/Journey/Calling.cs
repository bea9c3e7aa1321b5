using System.Text.RegularExpressions;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>The liaison calls a gathering: from a template, published, associations invited by group.</summary>
internal static partial class Calling
{
    /// <returns>The app-relative address of the gathering.</returns>
    public static async Task<string> CallsAsync(this Person liaison, string title, int seats)
    {
        await liaison.Opens("/fi/gatherings");
        await liaison.Follows("a[href$='/gatherings/new']");
        await liaison.Looks("templates");
        await liaison.Follows("a[href$='/new/partnership-forum']");

        var day = Person.Today.AddDays(21);
        await liaison.Chooses("Form.Kind", "PartnershipTable");
        await liaison.Types("Form.TitleFi", title);
        await liaison.Types("Form.Starts.Date", $"{day:d.M.yyyy}");
        await liaison.Types("Form.Starts.Time", "17.00");
        await liaison.Types("Form.Venue", "Valtuustosali");
        await liaison.Types("Form.Address", "Kirkkokatu 6, Seinäjoki");
        await liaison.Types("Form.LastDay", $"{day.AddDays(-7):d.M.yyyy}");
        await liaison.Types("Form.Capacity", $"{seats}");
        await liaison.Looks("new-gathering");
        await liaison.Presses();

        await liaison.ReadsHeading(title);
        var at = Own().Match(liaison.Page.Url).Value;
        Assert.NotEmpty(at);
        await liaison.Opens($"/fi{at}/programme");
        foreach (var block in (string[])["Paikalla olijat", "Yhdistysten ja kaupungin yhteistyö", "Työpaja", "Miten jatketaan"])
            await Assertions.Expect(liaison.Main.Locator($"input[value='{block}']")).ToBeVisibleAsync();
        await liaison.Looks("programme");
        return at;
    }

    public static async Task PublishesAsync(this Person liaison, string at)
    {
        await liaison.Opens($"/fi{at}/manage");
        await liaison.Looks("manage-draft");
        await liaison.Presses("form:has(input[name=step][value=Publish]) button");
        await liaison.Looks("manage-published");
    }

    public static async Task InvitesAsync(this Person liaison, string at)
    {
        await liaison.Opens($"/fi{at}/invitations");
        foreach (var group in (string[])["Seniors", "SocialAndHealth", "ResidentsAndVillages", "Others"]) await liaison.Unticks("Categories", group);
        await liaison.Looks("invite");
        await liaison.Presses("form:has([name=Categories]) button[type=submit]");
        await liaison.Looks("invited");
    }

    [GeneratedRegex("/gatherings/[0-9a-f-]{36}", RegexOptions.NonBacktracking)]
    private static partial Regex Own();
}
