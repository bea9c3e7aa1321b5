using Kumppani.Directory.Brands;

namespace Kumppani.Tests.Directory.Municipalities;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ffffff", "#ffffff", 1)]
    public void Contrast_is_that_of_wcag(string one, string other, double ratio)
    {
        Assert.True(Colour.TryParse(one, out var first) & Colour.TryParse(other, out var second));

        Assert.Equal(ratio, first.ContrastTo(second), 0.01);
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#fff")]
    [InlineData("#12345g")]
    [InlineData("#000;} *{x:y")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_colour_is_refused(string? typed) => Assert.False(Colour.TryParse(typed, out _));
}
