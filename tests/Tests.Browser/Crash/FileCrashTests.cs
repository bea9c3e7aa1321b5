using System.Net;
using Kumppani.Kernel.Drills;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>A file is stored and then its row; the process dies between.</summary>
public sealed class FileCrashTests
{
    internal static IReadOnlyList<CrashPoint> Walked { get; } =
        [CrashPoint.FilePartWritten, CrashPoint.FileFlushed, CrashPoint.FileRenamed, CrashPoint.FormSaved, CrashPoint.FormCommitted];

    [Theory, InlineData(false), InlineData(true)]
    public async Task Wherever_the_process_dies_a_file_that_is_shown_is_whole(bool postgres)
    {
        await using var site = await CrashSite.StartAsync(postgres);
        using var person = new Caller();
        await person.SignsInAsync(site.Address, "operator");
        var look = (await person.OpensAsync(site.Address, "/fi/municipalities")).QuerySelector("main a[href$='/look']")!.GetAttribute("href")!;
        var shown = PictureFile.New();
        Assert.Equal(HttpStatusCode.Found, await person.TriesAsync(site.Address, await person.TakesFormAsync(site.Address, look), shown));
        List<(PaperForm Form, PaperFile File)> unanswered = [];

        foreach (var point in Walked)
        {
            await site.StartAgainAsync(dyingAt: point);
            Assert.Equal(shown.Content, await LogoAsync(person, site, look));
            var (form, file) = (await person.TakesFormAsync(site.Address, look), PictureFile.New());
            Assert.Null(await person.TriesAsync(site.Address, form, file));
            await site.HasDiedAsync(point);
            unanswered.Add((form, file));
            if (point is CrashPoint.FormCommitted) shown = file;
        }

        await site.StartAgainAsync();
        Assert.Equal(shown.Content, await LogoAsync(person, site, look));
        foreach (var (form, file) in unanswered)
        {
            Assert.Equal(HttpStatusCode.Found, await person.TriesAsync(site.Address, form, file));
            // The last one had its effect before its answer was lost: sent again it changes nothing.
            if (file != unanswered[^1].File) shown = file;
            Assert.Equal(shown.Content, await LogoAsync(person, site, look));
        }

        await site.IsSoundAsync();
    }

    private static async Task<byte[]> LogoAsync(Caller person, CrashSite site, string look) =>
        await person.GetsAsync(site.Address, (await person.OpensAsync(site.Address, look)).QuerySelector("main img")!.GetAttribute("src")!);
}
