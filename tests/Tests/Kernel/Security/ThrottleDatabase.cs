using Kumppani.Kernel.Data;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Kernel.Security;

/// <summary>A database of its own, since these tests move the clock and old counts are cleared out by it.</summary>
public sealed class ThrottleDatabase : IAsyncLifetime
{
    private FreshDatabase? fresh;

    public AppDb Open() => fresh!.Open();

    public async ValueTask InitializeAsync() => fresh = await FreshDatabase.MigratedAsync();

    public ValueTask DisposeAsync() => fresh!.DisposeAsync();
}
