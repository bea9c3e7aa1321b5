using Kumppani.Kernel.Modules;

namespace Kumppani.Wellbeing;

internal sealed class WellbeingSeed : ISeed
{
    public Task SeedAsync(CancellationToken stop) => Task.CompletedTask;
}
