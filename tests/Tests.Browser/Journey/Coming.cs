using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>People register, queue, cancel, and are met at the door.</summary>
internal static class Coming
{
    public static async Task RegistersAsync(this Person visitor, string at, Guest guest, string? picture = null)
    {
        await visitor.Opens($"/fi{at}");
        await visitor.Follows("a[href$='/register']");
        await visitor.Types("Form.Name", guest.Name);
        await visitor.Types("Form.Email", guest.Email);
        await visitor.Types("Form.Association", guest.Association);
        if (picture is not null) await visitor.Looks($"{picture}-form");
        await visitor.Presses();

        Assert.EndsWith("/registered", visitor.Page.Url, StringComparison.Ordinal);
        if (picture is not null) await visitor.Looks($"{picture}-done");
    }

    /// <summary>Sends the form as it came, which is refused with words at each field.</summary>
    public static async Task ForgetsToFillAsync(this Person visitor, string at)
    {
        await visitor.Opens($"/fi{at}/register");
        await visitor.Presses();
        await visitor.IsRefused();
        await visitor.Looks("register-refused");
    }

    public static async Task CancelsAsync(this Person visitor, string link)
    {
        await visitor.Opens(link);
        await visitor.Looks("own-registration");
        await visitor.Presses();
        await visitor.Looks("own-cancelled");
    }

    /// <returns>The ballot code handed out.</returns>
    public static async Task<string> ChecksInAsync(this Person liaison, string at, string name, bool pictured = false)
    {
        await liaison.Opens($"/fi{at}/check-in");
        await liaison.Types("Query", name);
        await liaison.Presses("form[role=search] button[type=submit]");
        if (pictured) await liaison.Looks("check-in");
        await liaison.Presses($"button:has-text('{name}')");
        if (pictured) await liaison.Looks("checked-in");
        return await CodeAsync(liaison);
    }

    /// <returns>The ballot code of somebody who came without having registered.</returns>
    public static async Task<string> LetsInAsync(this Person liaison, string at, Guest guest)
    {
        await liaison.Opens($"/fi{at}/check-in/add");
        await liaison.Types("Form.Name", guest.Name);
        await liaison.Types("Form.Association", guest.Association);
        await liaison.Looks("walk-in");
        await liaison.Presses();
        return await CodeAsync(liaison);
    }

    private static async Task<string> CodeAsync(Person liaison)
    {
        var code = (await liaison.Main.Locator(".code-big").InnerTextAsync()).Trim();
        Assert.NotEmpty(code);
        return code;
    }
}
