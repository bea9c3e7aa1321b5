using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel;
using Kumppani.Kernel.Data;

namespace Kumppani.Bench;

/// <summary>What the list page reads, read in a bare endpoint by the page's own model: what is left between the two is the page itself.</summary>
internal static class OwnQueries
{
    public static void Run(string address, int bytes, string data, string? connection)
    {
        Database database = connection is null ? new SqliteDatabase(Path.Combine(data, "kumppani.db")) : new PostgresDatabase(connection);
        using var services = new ServiceCollection().AddLogging().AddKernel(database, Web.Modules.All).BuildServiceProvider();
        BareEndpoint.Run(address, bytes, async () =>
        {
            await using var scope = services.CreateAsyncScope();
            var list = ActivatorUtilities.CreateInstance<ListModel>(scope.ServiceProvider);
            await list.OnGetAsync("suomi", CancellationToken.None);
            if (list.Rows.Count != ListModel.PageSize) throw new InvalidOperationException("The list read no full page.");
        });
    }
}
