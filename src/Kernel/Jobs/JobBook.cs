namespace Kumppani.Kernel.Jobs;

/// <summary>Which jobs there are, as the modules' manifests say.</summary>
public sealed class JobBook
{
    private readonly List<PlannedJob> jobs = [];

    /// <summary>All jobs in the order of registration.</summary>
    public IReadOnlyList<PlannedJob> All => jobs;

    /// <summary>The job of a name, or null when the product no longer has it.</summary>
    public PlannedJob? Find(string name) => jobs.Find(job => job.Name == name);

    /// <summary>Adds a job; two of one name are a mistake of the manifests.</summary>
    internal void Add(PlannedJob job)
    {
        if (Find(job.Name) is not null) throw new InvalidOperationException($"There are two jobs called {job.Name}.");
        jobs.Add(job);
    }
}
