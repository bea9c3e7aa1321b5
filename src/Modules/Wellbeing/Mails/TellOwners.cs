using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing.Mails;

/// <summary>
/// Tells the owners that a measure has been agreed: an organisation's people, or its public role address when nobody signs in for it.
/// The organisation that agreed knows already.
/// </summary>
internal sealed class TellOwners(AppDb db, IOrganisations organisations, IPeople people, IMail mail) : IHandle<MeasureAgreed>
{
    public async Task HandleAsync(MeasureAgreed happened, CancellationToken stop)
    {
        var measure = await db.Measures.AsNoTracking().Include(one => one.Owners).FirstOrDefaultAsync(one => one.Id == happened.MeasureId, stop);
        if (measure is null) return;

        var owners = measure.Owners.Select(owner => owner.OrganisationId).Distinct().Where(id => id != db.Actor.OrganisationId).ToList();
        var known = await organisations.FindAsync([.. owners, measure.TableId], stop);
        var sender = known.GetValueOrDefault(measure.TableId)?.Name ?? "Kumppani";
        foreach (var owner in owners.Select(id => known.GetValueOrDefault(id)).OfType<OrganisationInfo>())
        {
            foreach (var (typed, language) in await ReceiversAsync(owner, stop))
            {
                if (!EmailAddress.TryParse(typed, out var address)) continue;
                await mail.QueueAsync(address.Value, language, Content(measure, owner.Name, sender, language), $"event:{happened.EventId}", measure.TableId, stop);
            }
        }

        await db.SaveChangesAsync(stop);
    }

    private async Task<IReadOnlyList<(string? Address, string Language)>> ReceiversAsync(OrganisationInfo owner, CancellationToken stop)
    {
        var members = await people.WhoMayAsync(owner.Id, WellbeingPermissions.Follow, stop);
        return members.Count > 0 ? [.. members.Select(member => (member.Address, member.Language))] : [(owner.Email, owner.Language)];
    }

    private static MailContent Content(Measure measure, string owner, string sender, string language)
    {
        return new MailContent(
            Text(nameof(Texts.AgreedMailSubject)),
            [Text(nameof(Texts.AgreedMailBody), owner, measure.Title.Best(language).Text, Dates.Date(measure.DueOn)), Text(nameof(Texts.AgreedMailWhatNext))],
            new MailLink(Text(nameof(Texts.AgreedMailLink)), $"/{language}/measures/{measure.Id}"),
            sender)
        { CanWait = true };

        string Text(string key, params object[] arguments) => Texts.ResourceManager.Say(language, key, arguments);
    }
}
