using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Sessions;

/// <summary>Makes something that a browser brings back good once: of two that bring the same, on whatever node, the database lets one go on.</summary>
internal sealed class UsedOnce(AppDb db, TimeProvider clock)
{
    /// <summary>True for the first; not inside a decision, whose refusal would make it unused again.</summary>
    /// <param name="token">What is brought back; only its hash is kept.</param>
    /// <param name="goodFor">How long it would be good for.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<bool> UseAsync(string token, TimeSpan goodFor, CancellationToken stop)
    {
        try
        {
            await db.DecideAsync(
                async () =>
                {
                    db.Add(new UsedReturn { StateHash = Secrets.Hash(token), EndsAt = clock.UtcNow() + goodFor });
                    await db.SaveChangesAsync(stop);
                    return Outcome.Done;
                },
                stop);
            return true;
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) is not null)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
