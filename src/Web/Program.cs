using Kumppani.Kernel.Modules;
using Kumppani.Web.Hosting;

var (run, misunderstood) = RunOptions.Read(args, Environment.GetEnvironmentVariable);
if (misunderstood is not null)
{
    Console.Error.WriteLine($"Not understood: {misunderstood}\n{RunOptions.Usage}");
    return 2;
}

if (run.Command is { } command) return await Commands.RunAsync(command, run, Console.Out, Console.Error);

using var folder = DataFolder.Take(run.DataFolder, run.Files);
if (folder is null)
{
    Console.Error.WriteLine(DataFolder.IsTaken(run.DataFolder));
    return 1;
}

var app = KumppaniHost.Build(run, folder);
await using (var scope = app.Services.CreateAsyncScope())
{
    await scope.ServiceProvider.GetRequiredService<Startup>().RunAsync(CancellationToken.None);
    if (run.SeedLarge is { } count)
    {
        foreach (var filling in scope.ServiceProvider.GetServices<IBulkSeed>()) await filling.FillAsync(count, CancellationToken.None);
        return 0;
    }
}

await app.StartAsync();
await Announcer.SayAsync(app);
await app.WaitForShutdownAsync();
return 0;
