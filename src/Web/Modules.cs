using Kumppani.Accounts;
using Kumppani.Cooperation;
using Kumppani.Directory;
using Kumppani.Forums;
using Kumppani.Kernel.Modules;
using Kumppani.Operations;
using Kumppani.Wellbeing;

namespace Kumppani.Web;

/// <summary>The modules of the product, lower levels first.</summary>
internal static class Modules
{
    public static IReadOnlyList<IModule> All { get; } = [new AccountsModule(), new OperationsModule(), new DirectoryModule(), new WellbeingModule(), new ForumsModule(), new CooperationModule()];
}
