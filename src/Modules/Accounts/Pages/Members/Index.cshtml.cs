using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>The people of the organisation acted for, until when they have their roles, and when that was last gone through.</summary>
[Authorize(AccountPermissions.Members)]
internal sealed class IndexModel(AppDb db, IPeople people, Terms terms, Actor actor, OrganisationNames names, TimeProvider clock) : FormPage
{
    public string OrganisationName { get; private set; } = "";

    public IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>What became of the last invitation, by person, for those who have not taken it up.</summary>
    public IReadOnlyDictionary<Guid, (MailFate Fate, string? Failure)> Invitations { get; private set; } = new Dictionary<Guid, (MailFate, string?)>();

    /// <summary>When the roles were last gone through, all of them; null when some never were.</summary>
    public DateTime? CheckedAt { get; private set; }

    /// <summary>A year has gone since the roles were given or gone through.</summary>
    public bool IsCheckDue { get; private set; }

    /// <summary>The day after which nobody would hold the role that gives the others, when no one goes on; null when somebody does.</summary>
    public DateOnly? LastTermEnds { get; private set; }

    /// <summary>Municipal roles may be asked for a second step; associations are not.</summary>
    public bool MayRequire => actor.Role is Role.Liaison or Role.Operator;

    /// <summary>Whoever acts here must have signed in with a second step.</summary>
    public bool IsRequired { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        return await DecideAsync(() => terms.CheckAsync(actor.OrganisationId, stop), Texts.RolesChecked, "/members", stop);
    }

    public async Task<IActionResult> OnPostRequireAsync(bool required, CancellationToken stop)
    {
        if (!MayRequire) return NotFound();

        await ReadAsync(stop);
        return await DecideAsync(
            async () =>
            {
                var rule = await db.SignInRules.FirstOrDefaultAsync(one => one.Id == actor.OrganisationId, stop);
                if (rule is null) db.Add(rule = new SignInRule { Id = actor.OrganisationId });
                return rule.Require(required);
            },
            Ui.Words.Saved,
            "/members",
            stop);
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        OrganisationName = (await names.OfAsync([actor.OrganisationId], stop))[actor.OrganisationId];
        Members = await people.MembersAsync(actor.OrganisationId, stop);
        Invitations = await FatesAsync([.. Members.Where(member => member.TakenUpAt is null).Select(member => member.PersonId)], stop);
        IsRequired = await db.SignInRules.AnyAsync(rule => rule.Id == actor.OrganisationId && rule.RequiresSecondStep, stop);
        CheckedAt = Members.All(member => member.CheckedAt is not null) ? Members.Min(member => member.CheckedAt) : null;
        IsCheckDue = Members.Any(member => (member.CheckedAt ?? member.From) + Membership.CheckEvery < clock.UtcNow());

        var holders = Members.Where(member => member.Role == actor.Role && member.TakenUpAt is not null).ToList();
        LastTermEnds = holders.Count > 0 && holders.All(member => member.Until is not null) ? LastDay.Of(holders.Max(member => member.Until)) : null;
    }

    private async Task<IReadOnlyDictionary<Guid, (MailFate Fate, string? Failure)>> FatesAsync(List<Guid> waiting, CancellationToken stop)
    {
        if (waiting.Count == 0) return new Dictionary<Guid, (MailFate, string?)>();

        // The same person may have been invited by another organisation too: its mail is not shown here.
        var mails = await db.Set<MailMessage>().Where(mail => mail.OnBehalfOf == actor.OrganisationId && mail.About != null && waiting.Contains(mail.About.Value))
            .OrderBy(mail => mail.Id).Select(mail => new { mail.About, mail.State, mail.Bounce, mail.Failure }).Take(500).ToListAsync(stop);
        return mails.GroupBy(mail => mail.About!.Value).ToDictionary(group => group.Key, group => (MailFates.Of(group.Last().State, group.Last().Bounce), group.Last().Failure));
    }
}
