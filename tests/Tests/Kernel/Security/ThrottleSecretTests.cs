using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Kernel.Security;

public sealed class ThrottleSecretTests(App app) : PageTest(app)
{
    [Theory, InlineData(null), InlineData("bm90IG91cnM=")]
    public async Task Of_fifty_nodes_that_make_the_secret_at_once_all_have_the_same(string? unreadable)
    {
        var stop = TestContext.Current.CancellationToken;
        var (scopes, protection) = (App.Services.GetRequiredService<IServiceScopeFactory>(), App.Services.GetRequiredService<IDataProtectionProvider>());
        await App.DataAsync(db => db.DecideAsync(
            async () =>
            {
                await db.Set<Setting>().Where(setting => setting.Key == "throttle-secret").ExecuteDeleteAsync(stop);
                if (unreadable is not null) db.Add(new Setting { Key = "throttle-secret", Value = unreadable });
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop));

        var nodes = Enumerable.Range(0, 50).Select(_ => new ThrottleSecret(scopes, protection)).ToList();
        var hashes = await Task.WhenAll(nodes.Select(node => Task.Run(() => node.HashAsync("door", stop), stop)));
        var later = await new ThrottleSecret(scopes, protection).HashAsync("door", stop);

        Assert.Single(hashes.Append(later).Distinct());
    }
}
