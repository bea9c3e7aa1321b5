using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Clearings;

/// <summary>Links that no longer sign anybody in, used or not.</summary>
internal sealed class ClearSignInLinks(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var hashes = await db.SignInLinks.Where(link => link.ExpiresAt < before).OrderBy(link => link.ExpiresAt).Select(link => link.TokenHash).Take(atMost).ToListAsync(stop);
        if (hashes.Count == 0) return 0;

        await db.ChangeAsync(() => db.SignInLinks.Where(link => hashes.Contains(link.TokenHash)).ExecuteDeleteAsync(stop), stop);
        return hashes.Count;
    }
}
