using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Mails;

/// <summary>
/// Makes one mail of all that waits for a receiver. Each receiver's is one decision of the database: it is queued and what it holds is marked in
/// the same moment, so that a run that is cut off goes on with those who are left.
/// </summary>
internal sealed class SendDailyMails(AppDb db, IMail mail) : IJob
{
    private const int MostReceivers = 100;
    private const int MostInOne = 50;

    public async Task<int> RunAsync(DateTime dueAt, CancellationToken stop)
    {
        var made = 0;
        // What is held after the daily mail was due waits for the next one.
        var held = db.Set<MailMessage>().Where(one => one.State == MailState.Held && one.QueuedAt <= dueAt);
        while (await held.GroupBy(one => one.To).OrderBy(group => group.Key).Select(group => group.Key).Take(MostReceivers).ToListAsync(stop) is { Count: > 0 } receivers)
        {
            var before = made;
            foreach (var receiver in receivers)
            {
                if (await GatherAsync(held.Where(one => one.To == receiver), stop)) made++;
            }

            // Others have made the rest, or are about to.
            if (made == before) break;
        }

        return made;
    }

    private async Task<bool> GatherAsync(IQueryable<MailMessage> held, CancellationToken stop)
    {
        var isMade = false;
        await db.DecideAsync(
            async () =>
            {
                db.ChangeTracker.Clear();
                var mails = await held.AsNoTracking().OrderBy(one => one.Id).Take(MostInOne).ToListAsync(stop);
                var ids = mails.Select(one => one.Id).ToList();
                if (ids.Count == 0) return Outcome.Done;

                // Another node may be at the same: whoever marks them all sends them.
                var marked = await db.Set<MailMessage>().Where(one => ids.Contains(one.Id) && one.State == MailState.Held)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.State, MailState.Gathered), stop);
                if (marked != ids.Count || !EmailAddress.TryParse(mails[0].To, out var to)) return AccountProblems.GatheredMeanwhile;

                await mail.QueueAsync(to.Value, mails[^1].Language, Content(mails, mails[^1].Language), $"daily:{ids[0]}", Guid.Empty, stop);
                await db.SaveChangesAsync(stop);
                isMade = true;
                return Outcome.Done;
            },
            stop);
        return isMade;
    }

    private static MailContent Content(IReadOnlyList<MailMessage> mails, string language)
    {
        return new MailContent(
            Say(nameof(Texts.DailyMailSubject), mails.Count),
            [Say(nameof(Texts.DailyMailLead)), .. mails.Select((one, index) => $"{index + 1}. {one.Subject}\n\n{Words(one)}")],
            null,
            "Kumppani")
        { CanWait = false, Choice = MailWishes.ChoiceIn(language) };

        string Say(string key, params object[] arguments) => Texts.ResourceManager.Say(language, key, arguments);
    }

    // Who sends it stays, where its receiver chooses does not: that stands once, at the foot.
    private static string Words(MailMessage one)
    {
        var parts = one.Text.Split("-- \n", 2);
        return parts.Length == 1 ? one.Text.Trim() : $"{parts[0].Trim()}\n\n{parts[1].Split('\n')[0]}";
    }
}
