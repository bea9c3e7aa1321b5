using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Kumppani.Kernel.Health;

/// <summary>
/// What the program counts of its own work, for whoever watches it: meter and activity source <c>Kumppani</c>. Names of handlers, jobs and states only; never
/// of people. Costs nothing while nobody listens.
/// </summary>
public static class Figures
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "Kumppani";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);
    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>("kumppani.deliveries", "{delivery}", "Events delivered to a handler, by how it went");
    private static readonly Counter<long> Mails = Meter.CreateCounter<long>("kumppani.mails", "{mail}", "Mails tried, by the state they were left in");
    private static readonly Histogram<double> Runs = Meter.CreateHistogram<double>("kumppani.job.duration", "s", "Runs of jobs, by how they ended");

    /// <summary>Begins a piece of work in the background; null while nobody traces.</summary>
    internal static Activity? Begin(string work, string of) => Source.StartActivity($"{work} {of}");

    internal static void CountDelivery(string handler, bool isDone) => Deliveries.Add(1, new("handler", handler), new("outcome", isDone ? "done" : "failed"));

    internal static void CountMail(Enum state) => Mails.Add(1, new KeyValuePair<string, object?>("state", state.ToString()));

    internal static void CountRun(string job, Enum state, TimeSpan took) => Runs.Record(took.TotalSeconds, new("job", job), new("state", state.ToString()));
}
