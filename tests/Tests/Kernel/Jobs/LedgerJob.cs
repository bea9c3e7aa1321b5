using Kumppani.Kernel.Jobs;

namespace Kumppani.Tests.Kernel.Jobs;

internal sealed class LedgerJob(Ledger ledger) : IJob
{
    public Task<int> RunAsync(DateTime dueAt, CancellationToken stop)
    {
        ledger.Write();
        return ledger.Failure is { } failure ? Task.FromException<int>(failure) : Task.FromResult(7);
    }
}
