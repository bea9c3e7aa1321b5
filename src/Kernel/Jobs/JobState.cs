namespace Kumppani.Kernel.Jobs;

/// <summary>How far a run of a job has come.</summary>
public enum JobState
{
    /// <summary>A node runs it now, or died over it.</summary>
    Running,

    /// <summary>It has done its work.</summary>
    Done,

    /// <summary>It failed; tried again, <see cref="JobRun.MostAttempts"/> times in all.</summary>
    Failed,
}
