using Kumppani.Accounts.Contracts;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Assessments;

/// <summary>
/// Tells main users of a municipality's associations that a round is open, each person of an association once in a round however often it is asked; those that have
/// answered know already. Asks for the people of one association at a time, in the background.
/// </summary>
internal sealed class AssessmentMails(AppDb db, AssessmentBook book, IPeople people, IOrganisations organisations, IMail mail) : IHandle<AssessmentAnnounced>
{
    private const int MostAssociations = 10_000;
    private const int AtOnce = 500;

    public async Task HandleAsync(AssessmentAnnounced happened, CancellationToken stop)
    {
        var round = await db.AssessmentRounds.Published().AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.RoundId, stop);
        if (round is null || !round.IsOpenOn(book.Today)) return;

        var municipality = (await organisations.FindAsync([round.HostId], stop)).GetValueOrDefault(round.HostId)?.Name ?? "Kumppani";
        var answered = await book.AnsweredAsync(round.Id, stop);
        var (register, _) = await organisations.AssociationsOfAsync(round.HostId, [], MostAssociations, stop);
        foreach (var some in register.Where(one => !answered.Contains(one.Id)).Chunk(AtOnce))
        {
            var members = await people.MembersAsync([.. some.Select(one => one.Id)], stop);
            foreach (var association in some) await TellAsync(round, association, members[association.Id], municipality, stop);
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task TellAsync(AssessmentRound round, OrganisationInfo association, IEnumerable<Member> members, string municipality, CancellationToken stop)
    {
        foreach (var member in members.Where(member => member is { Role: Role.MainUser, TakenUpAt: not null }))
        {
            if (!EmailAddress.TryParse(member.Address, out var address)) continue;
            await mail.QueueAsync(address.Value, member.Language, Content(round, association.Name, municipality, member.Language), $"assessment:{round.Id}:{association.Id}", round.HostId, stop);
        }
    }

    private static MailContent Content(AssessmentRound round, string association, string municipality, string language)
    {
        return new MailContent(
            Say(nameof(Texts.AssessmentMailSubject), municipality),
            [Say(nameof(Texts.AssessmentMailBody), municipality, association, Dates.Date(round.LastDay)), Say(nameof(Texts.AssessmentMailHow))],
            new MailLink(Say(nameof(Texts.AssessmentMailLink)), $"/{language}/assessment"),
            municipality)
        { CanWait = true };

        string Say(string key, params object[] arguments) => Texts.ResourceManager.Say(language, key, arguments);
    }
}
