using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts;

internal sealed class People(AppDb db, ILookupNormalizer names, SignInLinks links, Terms terms, PermissionBook permissions, TimeProvider clock) : IPeople
{
    private const int MostOfOne = 200;

    public async Task<Outcome<Guid>> InviteAsync(
        EmailAddress address, string displayName, string language, Guid organisationId, Role role, CancellationToken stop)
    {
        var invited = await InviteAsync(address, displayName, language, organisationId, role, null, stop);
        return invited.IsDone ? invited.Value.PersonId : invited.Problem;
    }

    /// <summary>The same for a term, and with the membership it made or found.</summary>
    public async Task<Outcome<Membership>> InviteAsync(
        EmailAddress address, string displayName, string language, Guid organisationId, Role role, DateTime? until, CancellationToken stop)
    {
        var person = await PersonAsync(address, displayName, language, stop);
        // Whoever takes care of an association's people from outside does not become one of them.
        if (role is Role.MainUser && person.Id == db.Actor.PersonId && db.Actor.Role is Role.Liaison) return AccountProblems.NotYourself;

        var now = clock.UtcNow();
        var membership = await db.Memberships.FirstOrDefaultAsync(
            one => one.OrganisationId == organisationId && one.PersonId == person.Id && one.Role == role && one.EndedAt == null, stop);
        if (membership is null) db.Memberships.Add(membership = Membership.Invite(person.Id, organisationId, role, until, now));
        else if (!membership.IsInForce(now)) membership.Renew(until, now);

        await links.InviteAsync(person, organisationId, stop);
        return membership;
    }

    public async Task<IReadOnlyList<Member>> MembersAsync(Guid organisationId, CancellationToken stop) => [.. (await MembersAsync([organisationId], stop))[organisationId]];

    public async Task<ILookup<Guid, Member>> MembersAsync(IReadOnlyCollection<Guid> organisationIds, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var found = await db.Memberships
            .Where(membership => organisationIds.Contains(membership.OrganisationId) && (membership.Until == null || membership.Until > now))
            .Join(db.Persons, membership => membership.PersonId, person => person.Id, (membership, person) => new { membership, person })
            .OrderBy(pair => pair.membership.Id)
            .Select(pair => new
            {
                pair.membership.OrganisationId,
                Member = new Member(
                    pair.membership.Id, pair.person.Id, pair.person.DisplayName, pair.person.Email!, pair.person.Language, pair.membership.Role,
                    pair.membership.From, pair.membership.Until, pair.membership.TakenUpAt, pair.membership.CheckedAt),
            })
            .Take(MostOfOne * organisationIds.Count)
            .ToListAsync(stop);
        return found.ToLookup(one => one.OrganisationId, one => one.Member);
    }

    public async Task<IReadOnlyList<Member>> WhoMayAsync(Guid organisationId, string permission, CancellationToken stop) =>
        [.. (await MembersAsync(organisationId, stop)).Where(member => permissions.Of(member.Role).Contains(permission))];

    public async Task<IReadOnlySet<Guid>> WithMembersAsync(IReadOnlyCollection<Guid> organisationIds, CancellationToken stop)
    {
        if (organisationIds.Count == 0) return new HashSet<Guid>();

        var found = await WithMembers().Where(id => organisationIds.Contains(id)).Distinct().ToListAsync(stop);
        return found.ToHashSet();
    }

    public IQueryable<Guid> WithMembers()
    {
        var now = clock.UtcNow();
        return db.Memberships.Where(membership => membership.Until == null || membership.Until > now).Select(membership => membership.OrganisationId);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> personIds, CancellationToken stop) =>
        personIds.Count == 0
            ? new Dictionary<Guid, string>()
            : await db.Persons.Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName == Person.Removed ? Texts.PersonRemoved : person.DisplayName, stop);

    public Task<Outcome> EndAsync(Guid membershipId, Guid organisationId, CancellationToken stop) => terms.EndAsync(membershipId, organisationId, stop);

    public async Task<Outcome> HoldAsync(Guid personId, CancellationToken stop) => await db.HoldPersonAsync(personId, stop) ? Outcome.Done : AccountProblems.PersonGone;

    public async Task<Guid> DemoPersonAsync(string key, string displayName, string language, Guid organisationId, Role role, CancellationToken stop)
    {
        if (!EmailAddress.TryParse($"{key}@kumppani.example", out var parsed)) throw new ArgumentException("Not a key.", nameof(key));
        var address = parsed.Value;
        var person = db.Persons.Local.FirstOrDefault(one => one.DemoKey == key) ?? await db.Persons.FirstOrDefaultAsync(one => one.DemoKey == key, stop);
        if (person is null) db.Persons.Add(person = New(address, displayName, language, key));
        db.Memberships.Add(Membership.Grant(person.Id, organisationId, role, clock.UtcNow()));
        return person.Id;
    }

    private async Task<Person> PersonAsync(EmailAddress address, string displayName, string language, CancellationToken stop)
    {
        var normalised = names.NormalizeEmail(address.Value);
        var person = db.Persons.Local.FirstOrDefault(one => one.NormalizedEmail == normalised)
            ?? await db.Persons.FirstOrDefaultAsync(one => one.NormalizedEmail == normalised, stop);
        if (person is not null && (db.Entry(person).State is EntityState.Added || await db.HoldPersonAsync(person.Id, stop))) return person;

        person = New(address, displayName, language);
        db.Persons.Add(person);
        return person;
    }

    /// <summary>Waits at the person of an address, if there is one; part of a decision that goes on to an organisation's roles.</summary>
    public async Task HoldAsync(EmailAddress address, CancellationToken stop)
    {
        var normalised = names.NormalizeEmail(address.Value);
        if (await db.Persons.Where(one => one.NormalizedEmail == normalised).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(stop) is { } id) await db.HoldPersonAsync(id, stop);
    }

    /// <summary>A person nobody has made yet, ready to be added.</summary>
    public Person New(EmailAddress address, string displayName, string language, string? demoKey = null) => new()
    {
        UserName = address.Value,
        NormalizedUserName = names.NormalizeName(address.Value),
        Email = address.Value,
        NormalizedEmail = names.NormalizeEmail(address.Value),
        DisplayName = displayName,
        Language = language,
        DemoKey = demoKey,
        SecurityStamp = Secrets.Token(),
        LockoutEnabled = true,
    };
}
