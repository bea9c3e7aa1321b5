using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Register;

/// <summary>Changes several associations of one's own register. What is not on it, or no longer, is left out; the others' rows say what happens to them.</summary>
internal sealed class BulkDesk(AppDb db, Actor actor, IPeople people, UpkeepDesk upkeep, EntryStates states, TimeProvider clock)
{
    /// <summary>So many at once: a page of the register.</summary>
    public const int Most = 50;

    // Whoever was asked in this time is left in peace.
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    /// <summary>What would happen to each. Two queries at most; for what saves it, the rows are followed.</summary>
    public async Task<IReadOnlyList<BulkRow>> ForeseeAsync(IReadOnlyCollection<Guid> ids, BulkAction action, AssociationCategory? category, string? language, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var register = action is BulkAction.Resume ? states.EndedOf(actor.OrganisationId) : states.RegisterOf(actor.OrganisationId);
        var chosen = await register.Include(one => one.Profile).Include(one => one.Upkeep).Where(one => ids.Contains(one.Id))
            .OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(Most).ToListAsync(stop);
        var withPeople = action is BulkAction.Invite ? await people.WithMembersAsync([.. chosen.Select(one => one.Id)], stop) : new HashSet<Guid>();
        return [.. chosen.Select(one => new BulkRow(one, Judge(one)))];

        BulkVerdict Judge(Organisation one) => action switch
        {
            BulkAction.Category => one.Category == category ? BulkVerdict.Same : BulkVerdict.Changes,
            BulkAction.Language => one.Language == language ? BulkVerdict.Same : BulkVerdict.Changes,
            BulkAction.Check or BulkAction.End or BulkAction.Resume => BulkVerdict.Changes,
            BulkAction.Ask when one.Upkeep?.RemindedAt > now - Lately => BulkVerdict.AskedLately,
            _ when withPeople.Contains(one.Id) => BulkVerdict.HasPeople,
            _ => EmailAddress.TryParse(one.Email, out _) ? BulkVerdict.Changes : BulkVerdict.NoAddress,
        };
    }

    /// <summary>Does what was foreseen.</summary>
    public async Task<Outcome> DoAsync(IReadOnlyList<BulkRow> rows, BulkAction action, AssociationCategory? category, string? language, CancellationToken stop)
    {
        var changing = rows.Where(row => row.Verdict is BulkVerdict.Changes).Select(row => row.Organisation).ToList();
        if (action is BulkAction.Ask) return await AskAsync(changing, stop);

        var today = clock.Today();
        var offered = await OfferedAsync(changing, action, stop);
        foreach (var organisation in changing)
        {
            var outcome = action switch
            {
                BulkAction.Category => organisation.Change(organisation.Name, organisation.Details with { Category = category }),
                BulkAction.Language => organisation.Change(organisation.Name, organisation.Details with { Language = language! }),
                BulkAction.Check => await upkeep.ConfirmAsync(organisation, ConfirmedBy.Liaison, clock.UtcNow(), stop),
                BulkAction.End => organisation.End(today, today, offered[organisation.Id]),
                BulkAction.Resume => organisation.Resume(offered[organisation.Id]),
                _ => await InviteAsync(organisation, stop),
            };
            if (!outcome.IsDone) return outcome;
        }

        return Outcome.Done;
    }

    private async Task<ILookup<Guid, Activity>> OfferedAsync(List<Organisation> organisations, BulkAction action, CancellationToken stop)
    {
        List<Guid> ids = action is BulkAction.End or BulkAction.Resume ? [.. organisations.Select(one => one.Id)] : [];
        // Held first, so that nothing is offered in the same moment.
        if (ids.Count > 0) await db.Organisations.Where(one => ids.Contains(one.Id)).HoldAsync(stop);
        var offered = ids.Count == 0 ? [] : await db.Activities.Where(one => ids.Contains(one.OrganisationId)).ToListAsync(stop);
        return offered.ToLookup(one => one.OrganisationId);
    }

    private async Task<Outcome> AskAsync(List<Organisation> organisations, CancellationToken stop)
    {
        foreach (var organisation in organisations) organisation.UpkeepFrom().Ask(clock.UtcNow());
        await upkeep.AskAsync(organisations, stop);
        return Outcome.Done;
    }

    // Saved one by one: two associations may share an address, and the second must find the person whom the first has made known.
    private async Task<Outcome> InviteAsync(Organisation organisation, CancellationToken stop)
    {
        if (!EmailAddress.TryParse(organisation.Email, out var address)) return DirectoryProblems.EmailWrong;

        var name = organisation.ContactRole ?? organisation.Name;
        var invited = await people.InviteAsync(address.Value, name, organisation.Language, organisation.Id, Role.MainUser, stop);
        if (invited.IsDone) await db.SaveChangesAsync(stop);
        return new Outcome(invited.Problem);
    }
}
