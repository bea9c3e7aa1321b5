using System.Collections.Concurrent;
using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Accounts.Sessions;

/// <summary>Notes when sessions were used and writes it down together: a request that only reads writes nothing.</summary>
internal sealed class SessionTimes(IServiceScopeFactory scopes)
{
    private ConcurrentDictionary<Guid, DateTime> seen = new();

    public void Note(Guid sessionId, DateTime now) => seen[sessionId] = now;

    /// <summary>Writes down what was noted since the last time, in one transaction.</summary>
    public async Task WriteAsync(CancellationToken stop)
    {
        if (seen.IsEmpty) return;

        var noted = Interlocked.Exchange(ref seen, new ConcurrentDictionary<Guid, DateTime>());
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().BecomeSystem("job:session-times");
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db.DecideAsync(
            async () =>
            {
                // In one order on all nodes, so that two never wait for each other.
                foreach (var (id, at) in noted.OrderBy(pair => pair.Key))
                    await db.Sessions.Where(session => session.Id == id && session.LastUsedAt < at).ExecuteUpdateAsync(set => set.SetProperty(session => session.LastUsedAt, at), stop);
                return Outcome.Done;
            },
            stop);
    }
}
