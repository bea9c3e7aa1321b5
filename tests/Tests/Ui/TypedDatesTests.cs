using Kumppani.Ui.Forms;

namespace Kumppani.Tests.Ui;

public sealed class TypedDatesTests
{
    [Theory]
    [InlineData("24.9.2024")]
    [InlineData(" 24.09.2024 ")]
    [InlineData("24/9/2024")]
    [InlineData("24 9 2024")]
    [InlineData("24. 9. 2024")]
    [InlineData("24.9.24")]
    [InlineData("to 24.9.2024")]
    [InlineData("2024-09-24")]
    public void A_day_is_read_as_people_write_it(string typed)
    {
        var read = TypedDates.TryDate(typed, out var date);

        Assert.True(read);
        Assert.Equal(new DateOnly(2024, 9, 24), date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("31.2.2024")]
    [InlineData("32.13.2024")]
    [InlineData("9.2024")]
    [InlineData("ensi tiistai")]
    [InlineData("24.9.99999")]
    [InlineData("0.0.2024")]
    public void What_is_no_day_is_refused(string? typed) => Assert.False(TypedDates.TryDate(typed, out _));

    [Theory]
    [InlineData("17", 17, 0)]
    [InlineData("17.30", 17, 30)]
    [InlineData("17:30", 17, 30)]
    [InlineData("klo 9.05", 9, 5)]
    [InlineData("kl. 9.05", 9, 5)]
    [InlineData("17.30.00", 17, 30)]
    public void A_time_is_read_as_people_write_it(string typed, int hour, int minute)
    {
        var read = TypedDates.TryTime(typed, out var time);

        Assert.True(read);
        Assert.Equal(new TimeOnly(hour, minute), time);
    }

    [Theory]
    [InlineData("24.00")]
    [InlineData("17.60")]
    [InlineData("1730")]
    [InlineData("illalla")]
    public void What_is_no_time_is_refused(string typed) => Assert.False(TypedDates.TryTime(typed, out _));

    [Theory]
    [InlineData("1 500,50 €", 1500.50)]
    [InlineData("1\u00a0500.50", 1500.50)]
    [InlineData("−3", -3)]
    public void A_figure_is_read_as_people_write_it(string typed, double expected) =>
        Assert.Equal((decimal)expected, NumberBinder.Read(typed, typeof(decimal)));

    [Theory]
    [InlineData("1,5")]
    [InlineData("99999999999")]
    [InlineData("1.500,50")]
    [InlineData("satanen")]
    public void What_is_no_whole_number_is_refused(string typed) => Assert.Null(NumberBinder.Read(typed, typeof(int)));
}
