using Kumppani.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Forums;

internal static class Mails
{
    /// <summary>What was queued to an address on behalf of a municipality, oldest first.</summary>
    private static Task<List<MailMessage>> ToAsync(App app, string address, Guid onBehalfOf) => app.DataAsync(db =>
        db.Set<MailMessage>().Where(mail => mail.To == address && mail.OnBehalfOf == onBehalfOf).OrderBy(mail => mail.Id).ToListAsync());

    /// <summary>Delivers until so many mails to the address are queued. Tests run side by side: another may be delivering this one's event at the moment.</summary>
    public static async Task<List<MailMessage>> ArriveAsync(App app, string address, Guid onBehalfOf, int count = 1)
    {
        for (var attempt = 0; ; attempt++)
        {
            await app.DeliverAsync();
            var mails = await ToAsync(app, address, onBehalfOf);
            if (mails.Count >= count || attempt == 100) return mails;
            await Task.Delay(50);
        }
    }

    /// <summary>The path of the one link in a mail.</summary>
    public static string LinkOf(MailMessage mail) =>
        new Uri(mail.Text.Split('\n').Last(line => line.StartsWith("http", StringComparison.Ordinal)).Trim()).AbsolutePath;
}
