using System.Data.Common;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Health;

/// <summary>Looks whether this node can do its work. Changes no row.</summary>
public sealed class HealthCheck(IServiceScopeFactory scopes, IFileStore files, DispatchPulse pulse)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Looks at everything; what does not answer within five seconds counts as failed.</summary>
    public async Task<HealthReport> LookAsync(CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        var (database, schema) = await DatabaseAsync(patience.Token);
        return new HealthReport(database, schema, await files.IsWritableAsync(patience.Token), !pulse.IsStill, files.FreeShare);
    }

    private async Task<(bool Answers, bool IsOfThisVersion)> DatabaseAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        try
        {
            if (!await db.Database.CanConnectAsync(stop)) return (false, false);
            return (true, !(await db.Database.GetPendingMigrationsAsync(stop)).Any());
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException or TimeoutException or OperationCanceledException)
        {
            return (false, false);
        }
    }
}
