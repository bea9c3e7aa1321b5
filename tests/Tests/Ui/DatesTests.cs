using Kumppani.Ui.Languages;

namespace Kumppani.Tests.Ui;

public sealed class DatesTests
{
    private static readonly DateTime Five = new(2024, 9, 24, 14, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("fi", "ti 24.9.2024 klo 17–19")]
    [InlineData("sv", "tis 24.9.2024 kl. 17–19")]
    [InlineData("en", "Tue 24.9.2024 at 17:00–19:00")]
    public void A_gathering_is_written_as_its_language_writes_it(string language, string expected)
    {
        using var _ = new Speaking(language);

        var written = Dates.Span(Five, Five.AddHours(2));

        Assert.Equal(expected, written);
    }

    [Fact]
    public void A_gathering_over_midnight_shows_both_days()
    {
        using var _ = new Speaking("fi");

        var written = Dates.Span(Five, Five.AddHours(8.5));

        Assert.Equal("ti 24.9.2024 klo 17 – ke 25.9.2024 klo 1.30", written);
    }

    [Theory]
    [InlineData("2024-09-24", "2024-09-24", "24.9.2024")]
    [InlineData("2024-09-24", "2024-09-26", "24.–26.9.2024")]
    [InlineData("2024-09-24", "2024-10-02", "24.9.–2.10.2024")]
    [InlineData("2024-12-30", "2025-01-02", "30.12.2024–2.1.2025")]
    public void Days_share_what_they_have_in_common(string from, string to, string expected)
    {
        var written = Dates.Span(DateOnly.Parse(from), DateOnly.Parse(to));

        Assert.Equal(expected, written);
    }

    [Theory]
    [InlineData(3, 31, 2, 30, 0, 30)] // 23-hour day, before the skip: UTC+2
    [InlineData(3, 31, 3, 30, 1, 30)] // the skipped hour counts from before the change
    [InlineData(3, 31, 4, 30, 1, 30)] // after it: UTC+3
    [InlineData(10, 27, 3, 30, 0, 30)] // 25-hour day, the first of the two: UTC+3
    [InlineData(10, 27, 4, 30, 2, 30)] // after it: UTC+2
    public void Typed_times_become_instants_on_the_days_when_the_clock_moves(int month, int day, int hour, int minute, int utcHour, int utcMinute)
    {
        var instant = Dates.Utc(new DateTime(2024, month, day, hour, minute, 0));

        Assert.Equal(new DateTime(2024, month, day, utcHour, utcMinute, 0, DateTimeKind.Utc), instant);
    }
}
