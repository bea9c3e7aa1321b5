namespace Kumppani.Kernel.Jobs;

/// <summary>One run of a job. The row is the right to run: whoever of many nodes writes it runs the job.</summary>
public sealed class JobRun
{
    /// <summary>The constraint by which the second node is refused.</summary>
    public const string OneRun = "PK_job_runs";

    /// <summary>So often a failing run is tried before a person has to look.</summary>
    public const int MostAttempts = 5;

    /// <summary>The job's name.</summary>
    public required string Job { get; init; }

    /// <summary>The instant it was due, UTC.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>How far it has come.</summary>
    public JobState State { get; init; }

    /// <summary>How often it was started. Zero: the job was new, and nothing was owed for the time before.</summary>
    public int Attempts { get; init; }

    /// <summary>How many earlier instants passed while no node was running; this run makes them good.</summary>
    public int Missed { get; init; }

    /// <summary>When it was last started.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>While it runs: past this instant its node has died over it. After a failure: not tried again before.</summary>
    public DateTime? WaitUntil { get; init; }

    /// <summary>How many records it changed.</summary>
    public int Changed { get; init; }

    /// <summary>Type of the last failure, without its message: messages may hold personal data.</summary>
    public string? Failure { get; init; }
}
