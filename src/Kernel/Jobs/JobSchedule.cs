using System.Globalization;
using Quartz;

namespace Kumppani.Kernel.Jobs;

/// <summary>When a job is due, on the clock of Helsinki. The same on every node, so an instant names a run.</summary>
public sealed class JobSchedule
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    // Longer than the longest pause between two runs.
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(2);

    private readonly CronExpression cron;

    private JobSchedule(string expression) => cron = new CronExpression(expression) { TimeZone = Zone };

    /// <summary>Every day at this time.</summary>
    public static JobSchedule Daily(TimeOnly at) => new(string.Create(CultureInfo.InvariantCulture, $"0 {at.Minute} {at.Hour} * * ?"));

    /// <summary>Every hour at this minute, 0 to 59.</summary>
    public static JobSchedule Hourly(int minute) => new(string.Create(CultureInfo.InvariantCulture, $"0 {minute} * * * ?"));

    /// <summary>The last instant, UTC, at which it was due, this one included.</summary>
    public DateTime LastAt(DateTime now)
    {
        var last = Next(now - LookBack);
        while (Next(last) is var next && next <= now) last = next;
        return last;
    }

    /// <summary>The first instant, UTC, after this one at which it is due.</summary>
    public DateTime Next(DateTime after) =>
        cron.GetNextValidTimeAfter(new DateTimeOffset(after, TimeSpan.Zero))?.UtcDateTime ?? throw new InvalidOperationException($"{cron.CronExpressionString} is never due.");

    /// <summary>How many instants lie between two, neither included.</summary>
    public int Between(DateTime earlier, DateTime later)
    {
        var count = 0;
        for (var at = Next(earlier); at < later; at = Next(at)) count++;
        return count;
    }

    internal ITrigger Trigger(string name) =>
        TriggerBuilder.Create().WithIdentity(name).WithSchedule(CronScheduleBuilder.CronSchedule(cron).InTimeZone(Zone)).Build();
}
