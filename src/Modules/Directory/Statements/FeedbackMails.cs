using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Statements;

/// <summary>Tells the municipality's people that feedback has come, and whoever gave it what was answered.</summary>
internal sealed class FeedbackMails(AppDb db, IPeople people, IMail mail) : IHandle<AccessibilityFeedbackReceived>, IHandle<AccessibilityFeedbackAnswered>
{
    public async Task HandleAsync(AccessibilityFeedbackReceived happened, CancellationToken stop)
    {
        if (await db.Feedback.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.FeedbackId, stop) is not { } feedback) return;

        foreach (var member in await people.WhoMayAsync(happened.OrganisationId, DirectoryPermissions.Notices, stop))
        {
            if (!EmailAddress.TryParse(member.Address, out var address)) continue;
            var content = new MailContent(
                Say(member.Language, nameof(Texts.FeedbackMailSubject)),
                [Say(member.Language, nameof(Texts.FeedbackMailBody), Dates.Date(feedback.DueOn))],
                new MailLink(Say(member.Language, nameof(Texts.FeedbackMailLink)), $"/{member.Language}/municipality/feedback/{feedback.Id}"),
                await NameAsync(happened.OrganisationId, stop))
            { CanWait = true };
            await mail.QueueAsync(address.Value, member.Language, content, $"event:{happened.EventId}", happened.OrganisationId, stop);
        }

        await db.SaveChangesAsync(stop);
    }

    public async Task HandleAsync(AccessibilityFeedbackAnswered happened, CancellationToken stop)
    {
        var feedback = await db.Feedback.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.FeedbackId, stop);
        if (feedback is not { Answer: { } answer } || !EmailAddress.TryParse(feedback.Email, out var address)) return;

        var content = new MailContent(
            Say(feedback.Language, nameof(Texts.FeedbackAnswerSubject)),
            [answer, Say(feedback.Language, nameof(Texts.FeedbackAnswerQuote), feedback.Text)],
            null,
            await NameAsync(happened.OrganisationId, stop))
        { CanWait = false };
        await mail.QueueAsync(address.Value, feedback.Language, content, $"event:{happened.EventId}", happened.OrganisationId, stop);
        await db.SaveChangesAsync(stop);
    }

    private async Task<string> NameAsync(Guid organisationId, CancellationToken stop) => organisationId == Installation.Id
        ? "Kumppani"
        : await db.Organisations.Where(one => one.Id == organisationId).Select(one => one.Name).FirstOrDefaultAsync(stop) ?? "Kumppani";

    private static string Say(string language, string key, params object[] arguments) => Texts.ResourceManager.Say(language, key, arguments);
}
