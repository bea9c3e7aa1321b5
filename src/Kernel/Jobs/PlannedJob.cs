namespace Kumppani.Kernel.Jobs;

/// <summary>A job as a manifest registered it.</summary>
/// <param name="Name">Its name in the database, on the operator's page and in the log.</param>
/// <param name="Schedule">When it is due.</param>
/// <param name="Words">What it does, in the reader's language when called.</param>
/// <param name="RunAsync">Runs it in a scope.</param>
public sealed record PlannedJob(string Name, JobSchedule Schedule, Func<string> Words, Func<IServiceProvider, DateTime, CancellationToken, Task<int>> RunAsync);
