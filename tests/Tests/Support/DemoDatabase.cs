using Kumppani.Tests.Data.Backups;
using Kumppani.Tests.Support;
using Kumppani.Web.Hosting;

[assembly: AssemblyFixture(typeof(DemoDatabase))]

namespace Kumppani.Tests.Support;

/// <summary>A database with the demo in it that nobody writes to: whoever wants the demo gets a copy. The program itself makes it when the first asks.</summary>
public sealed class DemoDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<Installation>> Made = new(static async () =>
    {
        var made = await Installation.EmptyAsync();
        await made.WhileRunningAsync(_ => Task.CompletedTask);
        // The last connection that closes writes what the write-ahead log holds into the file: nothing of it may be left for a copy to miss.
        Assert.True(made.Connection is not null || !File.Exists(DataFolder.DatabaseIn(made.Folder) + "-wal"));
        await made.LetGoAsync();
        return made;
    });

    /// <summary>The file of the one of this run, or its name on the server.</summary>
    internal static async Task<string> OfTheRunAsync() => await Made.Value is var made && made.DatabaseName is { } name ? name : DataFolder.DatabaseIn(made.Folder);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Made.IsValueCreated) await (await Made.Value).DisposeAsync();
    }
}
