using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Municipal;

/// <summary>Whose account at a municipality's service is whose: linked by its holder's own press and by nothing else.</summary>
internal sealed class MunicipalAccounts(AppDb db, OpenSessions sessions, TimeProvider clock)
{
    /// <summary>The person an account is linked to, or null.</summary>
    public Task<Person?> FindAsync(ProvenAccount account, CancellationToken stop) =>
        db.MunicipalAccounts.Where(one => one.Issuer == account.Issuer && one.Subject == account.Subject)
            .Join(db.Persons, one => one.PersonId, person => person.Id, (_, person) => person)
            .FirstOrDefaultAsync(stop);

    /// <summary>Hers.</summary>
    public Task<List<MunicipalAccount>> OfAsync(Guid personId, CancellationToken stop) =>
        db.MunicipalAccounts.AsNoTracking().Where(one => one.PersonId == personId).OrderBy(one => one.LinkedAt).Take(50).ToListAsync(stop);

    /// <summary>Links an account that its holder has just shown to be hers; part of a decision. The database refuses a second person.</summary>
    public async Task<Outcome> LinkAsync(Guid personId, MunicipalTickets.Proof proof, CancellationToken stop)
    {
        if (!await db.HoldPersonAsync(personId, stop)) return AccountProblems.PersonGone;
        if (await db.MunicipalAccounts.AnyAsync(one => one.Issuer == proof.Issuer && one.Subject == proof.Subject, stop)) return MunicipalProblems.OtherPersons;

        db.Add(new MunicipalAccount { Issuer = proof.Issuer, Subject = proof.Subject, PersonId = personId, OrganisationId = proof.OrganisationId, LinkedAt = clock.UtcNow() });
        (await db.Persons.FirstAsync(one => one.Id == personId, stop)).Tell(new MunicipalAccountLinked(personId, proof.OrganisationId));
        return Outcome.Done;
    }

    /// <summary>Unlinks her accounts of a municipality and ends the sessions they opened; part of a decision.</summary>
    public async Task<Outcome> UnlinkAsync(Guid personId, Guid organisationId, CancellationToken stop)
    {
        if (await db.MunicipalAccounts.Where(one => one.PersonId == personId && one.OrganisationId == organisationId).ExecuteDeleteAsync(stop) == 0) return Outcome.Done;

        await sessions.EndMunicipalAsync(organisationId, personId, stop);
        (await db.Persons.FirstAsync(one => one.Id == personId, stop)).Tell(new MunicipalAccountUnlinked(personId, organisationId));
        return Outcome.Done;
    }
}
