using Kumppani.Kernel.Jobs;
using Kumppani.Ui.Helpers;

namespace Kumppani.Operations.Pages.Jobs;

/// <summary>A job in the list, with its last row.</summary>
internal sealed record JobRow(string Name, string Words, JobRun? Last, DateTime Next, bool IsGivenUp)
{
    /// <summary>The last run; null while the job is new: its first row says only from when on it counts.</summary>
    public JobRun? Ran => Last is { Attempts: > 0 } ? Last : null;

    public string State => Ran switch
    {
        null => Texts.JobNew,
        _ when IsGivenUp => Texts.JobGivenUp,
        { State: JobState.Done } => Texts.JobDone,
        { State: JobState.Running } => Texts.JobRunning,
        _ => Texts.JobFailed,
    };

    public Tone Tone => Ran switch
    {
        null => Tone.Neutral,
        _ when IsGivenUp => Tone.Error,
        { State: JobState.Done } => Tone.Success,
        { State: JobState.Running } => Tone.Info,
        _ => Tone.Alert,
    };
}
