using System.Net;
using Kumppani.Kernel.Drills;
using Kumppani.Tests.Kernel.Mail;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>A registration goes through a form, an event and a mail; the process dies at each step of that way.</summary>
public sealed class RegistrationCrashTests
{
    /// <summary>Backwards, so that what one death leaves behind does not bring the next process to its step before its own guest has come.</summary>
    internal static IReadOnlyList<CrashPoint> Walked { get; } =
    [
        CrashPoint.MailRecorded, CrashPoint.MailAccepted, CrashPoint.MailHalfSent, CrashPoint.MailGreeted, CrashPoint.MailClaimed,
        CrashPoint.EventAcknowledged, CrashPoint.EventHandled, CrashPoint.EventClaimed, CrashPoint.EventFound, CrashPoint.FormCommitted, CrashPoint.FormSaved,
    ];

    // Nobody knows of these whether the mail has gone; the server has got one of them whole.
    private static readonly CrashPoint[] _uncertain = [CrashPoint.MailAccepted, CrashPoint.MailHalfSent, CrashPoint.MailGreeted, CrashPoint.MailClaimed];

    [Theory, InlineData(false), InlineData(true)]
    public async Task Wherever_the_process_dies_everybody_is_registered_once_and_no_mail_goes_twice(bool postgres)
    {
        await using var server = new FlappingServer(_ => null);
        await using var site = await CrashSite.StartAsync(postgres);
        using var liaison = new Caller();
        var at = await liaison.CallsGatheringAsync(site.Address, seats: 100);
        await HasAMailServerAsync(site, server.Port);
        using var guests = new Callers(Walked.Count);
        List<(Caller Guest, PaperForm Form)> unanswered = [];

        foreach (var (guest, point) in guests.All.Zip(Walked))
        {
            await site.StartAgainAsync(dyingAt: point);
            var form = (await guest.TakesFormAsync(site.Address, $"/fi{at}/register")).With("Form.Name", $"Vieras {point}").With("Form.Email", AddressOf(point));
            if (await guest.TriesAsync(site.Address, form) is not HttpStatusCode.Found) unanswered.Add((guest, form));
            await site.HasDiedAsync(point);
        }

        await site.TimePassesAsync();
        await site.StartAgainAsync();
        foreach (var (guest, form) in unanswered) Assert.Equal(HttpStatusCode.Found, await guest.TriesAsync(site.Address, form));
        await site.ComesToRestAsync(
            """SELECT count(*) FROM event_deliveries WHERE "State" = 'Pending'""",
            """SELECT count(*) FROM mail_messages WHERE "State" IN ('Queued', 'Claimed')""");

        var everybody = Walked.Select(AddressOf).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(everybody, await AddressesAsync(site, """SELECT "Email" FROM forums_registrations WHERE "Email" LIKE '%@crash.example'"""));
        Assert.Equal(everybody, await AddressesAsync(site, """SELECT "To" FROM mail_messages WHERE "To" LIKE '%@crash.example'"""));
        var received = everybody.Except(_uncertain.Where(point => point != CrashPoint.MailAccepted).Select(AddressOf)).ToList();
        Assert.Equal(received, server.Accepted.Order(StringComparer.Ordinal));
        Assert.Equal(_uncertain.Select(AddressOf).Order(StringComparer.Ordinal), await UndecidedAsync(site));
        await site.IsSoundAsync();

        await SeesADoubledMailAsync(site, server);
    }

    // From the next start on; the demo's own mails are none of its business.
    private static async Task HasAMailServerAsync(CrashSite site, int port)
    {
        await site.ComesToRestAsync("""SELECT count(*) FROM event_deliveries WHERE "State" = 'Pending'""");
        await site.KillAsync();
        await site.WritesAsync("DELETE FROM mail_messages");
        site.Settings = new Dictionary<string, string>
        {
            ["Mail__SmtpHost"] = "127.0.0.1",
            ["Mail__SmtpPort"] = $"{port}",
            ["Mail__SmtpTls"] = "false",
            ["Mail__From"] = "kumppani@example.fi",
        };
    }

    // The control: were an uncertain mail to be queued again by itself, the count above would see it twice.
    private static async Task SeesADoubledMailAsync(CrashSite site, FlappingServer server)
    {
        var address = AddressOf(CrashPoint.MailAccepted);
        await site.KillAsync();
        await site.WritesAsync($"""UPDATE mail_messages SET "State" = 'Queued' WHERE "To" = '{address}'""");
        await site.StartAgainAsync();
        await site.ComesToRestAsync("""SELECT count(*) FROM mail_messages WHERE "State" IN ('Queued', 'Claimed')""");

        Assert.Equal(2, server.Accepted.Count(receiver => receiver == address));
    }

    // What the operator is shown as waiting for her decision.
    private static async Task<IReadOnlyList<string>> UndecidedAsync(CrashSite site)
    {
        using var person = new Caller();
        await person.SignsInAsync(site.Address, "operator");
        var page = await person.OpensAsync(site.Address, "/fi/operations/mails");
        return [.. page.QuerySelectorAll("main tbody td:nth-child(2)").Select(cell => cell.TextContent.Trim()).Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(CrashSite site, string sql) =>
        [.. (await site.ReadsAsync(sql)).Select(row => (string)row[0]!).Order(StringComparer.Ordinal)];

    // As an address is kept: in small letters.
    private static string AddressOf(CrashPoint point) => $"{point}@crash.example".ToLowerInvariant();
}
