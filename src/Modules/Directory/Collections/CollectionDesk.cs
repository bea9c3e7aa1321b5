using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Collections;

/// <summary>Whose lists are whose: one's own, those of the organisation acted for, and what an address with a key opens.</summary>
internal sealed class CollectionDesk(AppDb db, Actor actor, IPeople people, TimeProvider clock)
{
    /// <summary>The lists that the asker may work on: hers and, in the organisation she acts for, those that are shared.</summary>
    public IQueryable<Collection> Own()
    {
        var (person, organisation) = (actor.PersonId, actor.OrganisationId);
        return db.Collections.Where(one => one.HostId == organisation && (one.MadeBy == person || one.IsShared));
    }

    /// <summary>Adds a new list of the asker's to the caller's decision: she is held first, so that none comes to be while she erases her data, nor one too many.</summary>
    public async Task<Outcome> AddAsync(Collection made, CancellationToken stop)
    {
        if (made.MadeBy is not { } maker) return DirectoryProblems.CollectionHasNoMaker;
        if (await people.HoldAsync(maker, stop) is { IsDone: false } gone) return gone;
        if (await db.Collections.CountAsync(one => one.HostId == made.HostId && one.MadeBy == maker, stop) >= Collection.MostOfOne) return DirectoryProblems.CollectionsTooMany;

        db.Collections.Add(made);
        return Outcome.Done;
    }

    /// <summary>The list that a key opens, with its entries; null when the address has ended, was taken back or never was. The key is the right to read it.</summary>
    public Task<Collection?> OpenAsync(string token, CancellationToken stop)
    {
        var (hash, now) = (Secrets.Hash(token), clock.UtcNow());
        return db.Collections.IgnoreQueryFilters([AppDb.VisibilityFilter]).AsNoTracking().Include(one => one.Items)
            .FirstOrDefaultAsync(one => db.Set<CollectionLink>().Any(link => link.TokenHash == hash && link.CollectionId == one.Id && link.ExpiresAt > now), stop);
    }
}
