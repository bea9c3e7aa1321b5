namespace Kumppani.Tests.Architecture;

public sealed class SizeTests
{
    [Theory]
    [InlineData("*.cs", 300)]
    [InlineData("*.cshtml.cs", 150)]
    [InlineData("*.cshtml", 200)]
    public void A_file_is_one_thought(string pattern, int most)
    {
        var tooLong = Product.Files("src", pattern)
            .Select(file => (File: Path.GetRelativePath(Product.Root, file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > most);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Program_stays_short() =>
        Assert.InRange(File.ReadLines(Path.Combine(Product.Root, "src", "Web", "Program.cs")).Count(), 1, 80);
}
