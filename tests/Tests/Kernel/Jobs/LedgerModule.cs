using Kumppani.Kernel.Modules;

namespace Kumppani.Tests.Kernel.Jobs;

internal sealed class LedgerModule : IModule
{
    public void Register(ModuleBuilder module) => module.Daily<LedgerJob>(new TimeOnly(6, 30), () => "The job of the tests");
}
