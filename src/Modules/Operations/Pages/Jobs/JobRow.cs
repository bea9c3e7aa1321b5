using Kumppani.Kernel.Jobs;
using Kumppani.Ui.Helpers;

namespace Kumppani.Operations.Pages.Jobs;

/// <summary>A job in the list, with its last run.</summary>
internal sealed record JobRow(string Name, string Words, JobRun? Last, DateTime Next, bool IsGivenUp)
{
    public string State => Last switch
    {
        null or { Attempts: 0 } => Texts.JobNew,
        _ when IsGivenUp => Texts.JobGivenUp,
        { State: JobState.Done } => Texts.JobDone,
        { State: JobState.Running } => Texts.JobRunning,
        _ => Texts.JobFailed,
    };

    public Tone Tone => Last switch
    {
        null or { Attempts: 0 } => Tone.Neutral,
        _ when IsGivenUp => Tone.Error,
        { State: JobState.Done } => Tone.Success,
        { State: JobState.Running } => Tone.Info,
        _ => Tone.Alert,
    };
}
