using Kumppani.Accounts.Contracts;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Issues;

/// <summary>
/// Tells the municipality's people that a matter has been raised, and those who raised it that it has been answered: the association's people, or the
/// address that the liaison was given. The mail leads to the page; what was written is not in it.
/// </summary>
internal sealed class IssueMails(AppDb db, IPeople people, IOrganisations organisations, IMail mail) : IHandle<IssueRaised>, IHandle<IssueAnswered>
{
    public async Task HandleAsync(IssueRaised happened, CancellationToken stop)
    {
        // What the liaison has entered herself she knows already.
        if (await FindAsync(happened.IssueId, stop) is not { } issue || db.Actor.OrganisationId == issue.HostId) return;

        await SendAsync(issue, $"/cooperation/issues/{issue.Id}", To(await people.WhoMayAsync(issue.HostId, CooperationPermissions.Keep, stop)), nameof(Texts.IssueMailSubject), nameof(Texts.IssueMailBody), happened.EventId, stop);
    }

    public async Task HandleAsync(IssueAnswered happened, CancellationToken stop)
    {
        if (happened.IsMended || await FindAsync(happened.IssueId, stop) is not { } issue) return;

        List<(string Address, string Language)> receivers = issue.AssociationId is { } association ? To(await people.MembersAsync(association, stop)) : [];
        if (issue.ReplyEmail is { } given) receivers.Add((given, issue.Language));
        await SendAsync(issue, $"/issues/{issue.Id}", receivers, nameof(Texts.IssueAnswerMailSubject), nameof(Texts.IssueAnswerMailBody), happened.EventId, stop);
    }

    // The events belong to whoever acted; a matter that is not public yet is found all the same.
    private Task<Issue?> FindAsync(Guid id, CancellationToken stop) =>
        db.Issues.IgnoreQueryFilters([AppDb.VisibilityFilter]).AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop);

    private static List<(string Address, string Language)> To(IEnumerable<Member> members) => [.. members.Select(member => (member.Address, member.Language))];

    private async Task SendAsync(Issue issue, string path, IEnumerable<(string Address, string Language)> receivers, string subject, string body, Guid eventId, CancellationToken stop)
    {
        var municipality = (await organisations.FindAsync([issue.HostId], stop)).GetValueOrDefault(issue.HostId)?.Name ?? "Kumppani";
        foreach (var (to, language) in receivers.DistinctBy(one => one.Address, StringComparer.OrdinalIgnoreCase))
        {
            if (!EmailAddress.TryParse(to, out var address)) continue;
            var content = new MailContent(
                Texts.ResourceManager.Say(language, subject, issue.Title.Best(language).Text),
                [Texts.ResourceManager.Say(language, body)],
                new MailLink(Texts.ResourceManager.Say(language, nameof(Texts.IssueMailLink)), $"/{language}{path}"),
                municipality)
            { CanWait = true };
            await mail.QueueAsync(address.Value, language, content, $"event:{eventId}", issue.HostId, stop);
        }

        await db.SaveChangesAsync(stop);
    }
}
