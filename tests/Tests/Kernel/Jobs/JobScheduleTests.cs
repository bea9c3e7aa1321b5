using Kumppani.Kernel.Jobs;

namespace Kumppani.Tests.Kernel.Jobs;

public sealed class JobScheduleTests
{
    [Theory]
    [InlineData("2026-01-15T12:00:00Z", "2026-01-15T00:20:00Z")]
    [InlineData("2026-07-15T12:00:00Z", "2026-07-14T23:20:00Z")]
    [InlineData("2026-01-15T00:20:00Z", "2026-01-15T00:20:00Z")]
    [InlineData("2026-01-15T00:19:59Z", "2026-01-14T00:20:00Z")]
    public void A_daily_job_keeps_the_time_of_Helsinki_summer_and_winter(string now, string expected) =>
        Assert.Equal(At(expected), JobSchedule.Daily(new TimeOnly(2, 20)).LastAt(At(now)));

    [Fact]
    public void Over_the_nights_of_23_and_25_hours_it_is_due_once_a_day()
    {
        var schedule = JobSchedule.Daily(new TimeOnly(2, 20));

        Assert.Equal(364, schedule.Between(At("2026-01-01T00:20:00Z"), At("2027-01-01T00:20:00Z")));
    }

    [Fact]
    public void An_hourly_job_is_due_at_its_minute() =>
        Assert.Equal(At("2026-01-15T11:05:00Z"), JobSchedule.Hourly(5).LastAt(At("2026-01-15T12:04:59Z")));

    private static DateTime At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
