using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Corrections;

/// <summary>Tells an association's people, or the liaison where it has none, of a suggested correction; and whoever suggested it what became of it.</summary>
internal sealed class CorrectionMails(AppDb db, IPeople people, IMail mail) : IHandle<CorrectionReceived>, IHandle<CorrectionSettled>
{
    public async Task HandleAsync(CorrectionReceived happened, CancellationToken stop)
    {
        if (await FindAsync(happened.CorrectionId, stop) is not { } found) return;

        // Whoever was invited and has not come yet keeps nothing.
        var own = (await people.MembersAsync(happened.OrganisationId, stop)).Where(member => member.TakenUpAt is not null).ToList();
        var told = own.Count > 0 ? own : [.. (await people.MembersAsync(found.Correction.HostId, stop)).Where(member => member.Role == Role.Liaison)];
        foreach (var member in told)
        {
            if (!EmailAddress.TryParse(member.Address, out var address)) continue;
            var content = new MailContent(
                Say(member.Language, nameof(Texts.CorrectionMailSubject), found.Name),
                [Say(member.Language, nameof(Texts.CorrectionMailBody), found.Name)],
                new MailLink(Say(member.Language, nameof(Texts.CorrectionMailLink)), $"/{member.Language}/associations/corrections/{found.Correction.Id}"),
                found.Sender)
            { CanWait = true };
            await mail.QueueAsync(address.Value, member.Language, content, $"event:{happened.EventId}", found.Correction.HostId, stop);
        }

        await db.SaveChangesAsync(stop);
    }

    public async Task HandleAsync(CorrectionSettled happened, CancellationToken stop)
    {
        if (await FindAsync(happened.CorrectionId, stop) is not { Correction: { } correction } found || !EmailAddress.TryParse(correction.Email, out var address)) return;

        List<string> paragraphs = [Say(correction.Language, happened.State is CorrectionState.Taken ? nameof(Texts.CorrectionTakenBody) : nameof(Texts.CorrectionAnsweredBody), found.Name)];
        if (correction.Answer is { } answer) paragraphs.Add(answer);
        paragraphs.Add(Say(correction.Language, nameof(Texts.CorrectionQuote), correction.Text));
        var content = new MailContent(
            Say(correction.Language, nameof(Texts.CorrectionAnswerSubject), found.Name),
            paragraphs,
            new MailLink(Say(correction.Language, nameof(Texts.CorrectionAnswerLink)), $"/{correction.Language}/associations/{correction.OrganisationId}"),
            found.Sender)
        { CanWait = false };
        await mail.QueueAsync(address.Value, correction.Language, content, $"event:{happened.EventId}", correction.HostId, stop);
        await db.SaveChangesAsync(stop);
    }

    private async Task<(Correction Correction, string Name, string Sender)?> FindAsync(Guid id, CancellationToken stop)
    {
        var found = await db.Corrections.AsNoTracking().Where(one => one.Id == id)
            .Select(correction => new
            {
                Correction = correction,
                Name = db.Set<Organisation>().Where(one => one.Id == correction.OrganisationId).Select(one => one.Name).FirstOrDefault(),
                Sender = db.Set<Organisation>().Where(one => one.Id == correction.HostId).Select(one => one.Name).FirstOrDefault(),
            }).FirstOrDefaultAsync(stop);
        return found?.Name is { } name ? (found.Correction, name, found.Sender ?? "Kumppani") : null;
    }

    private static string Say(string language, string key, params object[] arguments) => Texts.ResourceManager.Say(language, key, arguments);
}
