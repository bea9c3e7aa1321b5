using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts;

/// <summary>The demo's operator. The people of the demo's organisations come with those, from the modules above.</summary>
internal sealed class AccountsSeed(IPeople people) : ISeed
{
    public Task SeedAsync(CancellationToken stop) =>
        people.DemoPersonAsync("operator", Texts.ResourceManager.GetString(nameof(Texts.RoleOperator), System.Globalization.CultureInfo.GetCultureInfo("fi"))!, "fi", Installation.Id, Role.Operator, stop);
}
