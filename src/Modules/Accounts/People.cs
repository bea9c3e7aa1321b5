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

internal sealed class People(AppDb db, ILookupNormalizer names, SignInLinks links, TimeProvider clock) : IPeople
{
    public async Task<Outcome<Guid>> InviteAsync(
        EmailAddress address, string displayName, string language, Guid organisationId, Role role, CancellationToken stop)
    {
        var person = await PersonAsync(address, displayName, language, stop);
        var now = clock.UtcNow();
        if (!await db.Memberships.AnyAsync(Today(now, organisationId, person.Id, role), stop))
        {
            db.Memberships.Add(Membership.Grant(person.Id, organisationId, role, now));
        }

        await links.InviteAsync(person, organisationId, stop);
        return person.Id;
    }

    public async Task<IReadOnlyList<Member>> MembersAsync(Guid organisationId, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return await db.Memberships
            .Where(membership => membership.OrganisationId == organisationId && (membership.Until == null || membership.Until > now))
            .Join(db.Persons, membership => membership.PersonId, person => person.Id, (membership, person) => new { membership, person })
            .OrderBy(pair => pair.membership.Id)
            .Select(pair => new Member(
                pair.membership.Id, pair.person.Id, pair.person.DisplayName, pair.person.Email!, pair.person.Language, pair.membership.Role, pair.membership.From))
            .Take(200)
            .ToListAsync(stop);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> personIds, CancellationToken stop) =>
        personIds.Count == 0
            ? new Dictionary<Guid, string>()
            : await db.Persons.Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);

    public async Task<Outcome> EndAsync(Guid membershipId, Guid organisationId, CancellationToken stop)
    {
        var membership = await db.Memberships.FirstOrDefaultAsync(one => one.Id == membershipId && one.OrganisationId == organisationId, stop);
        return membership?.End(clock.UtcNow()) ?? Outcome.Done;
    }

    private async Task<Person> PersonAsync(EmailAddress address, string displayName, string language, CancellationToken stop)
    {
        var normalised = names.NormalizeEmail(address.Value);
        var person = db.Persons.Local.FirstOrDefault(one => one.NormalizedEmail == normalised)
            ?? await db.Persons.FirstOrDefaultAsync(one => one.NormalizedEmail == normalised, stop);
        if (person is not null) return person;

        person = new Person
        {
            UserName = address.Value,
            NormalizedUserName = names.NormalizeName(address.Value),
            Email = address.Value,
            NormalizedEmail = normalised,
            DisplayName = displayName,
            Language = language,
            SecurityStamp = Secrets.Token(),
            LockoutEnabled = true,
        };
        db.Persons.Add(person);
        return person;
    }

    private static System.Linq.Expressions.Expression<Func<Membership, bool>> Today(DateTime now, Guid organisationId, Guid personId, Role role) =>
        membership => membership.OrganisationId == organisationId && membership.PersonId == personId && membership.Role == role
            && (membership.Until == null || membership.Until > now);
}
