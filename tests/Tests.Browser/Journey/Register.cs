using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>The liaison's spreadsheet becomes the public register.</summary>
internal static class Register
{
    public static async Task ImportsAsync(this Person liaison, Spreadsheet sheet)
    {
        await liaison.Opens("/fi/associations/import");
        await liaison.Page.Locator("[name='Form.File']").SetInputFilesAsync(sheet.File());
        await liaison.Looks("import-file");
        await liaison.Presses("form[enctype] button[type=submit]");

        // The five headers were understood; nothing is written yet.
        await Assertions.Expect(liaison.Main.Locator("select[name='Fields[0]']")).ToHaveValueAsync("Name");
        await Assertions.Expect(liaison.Main.Locator("select[name='Fields[3]']")).ToHaveValueAsync("Email");
        await liaison.Looks("import-columns");
        await liaison.Presses();

        // Her own words for the groups are explained once; what is suggested will do.
        await liaison.Looks("import-groups");
        await liaison.Presses();

        await liaison.Reads(sheet.NameOf(0));
        await liaison.Looks("import-preview");
        await liaison.Presses("button[name='Form.Act'][value='confirm']");

        await Assertions.Expect(liaison.Main.Locator(".stat").Filter(new() { HasText = "30" }).First).ToBeVisibleAsync();
        await liaison.Looks("import-done");
    }

    public static async Task FindsAsync(this Person anybody, string name)
    {
        await anybody.Opens("/fi/seinajoki/associations");
        await anybody.Types("q", name);
        await anybody.Presses("form[role=search] button[type=submit]");
        await anybody.Looks("search");

        await anybody.Follows($"th a:has-text('{name}')");
        await anybody.ReadsHeading(name);
        await anybody.Looks("association");
    }
}
