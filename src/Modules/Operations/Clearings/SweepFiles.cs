using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Jobs;

namespace Kumppani.Operations.Clearings;

/// <summary>Files that no row names, and rows whose file is missing.</summary>
internal sealed class SweepFiles(FileSweep sweep) : IJob
{
    public Task<int> RunAsync(DateTime dueAt, CancellationToken stop) => sweep.SweepAsync(stop);
}
