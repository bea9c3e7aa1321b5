namespace Kumppani.Tests.Architecture;

public sealed class LinkTests
{
    [Fact]
    public void An_address_after_a_tilde_begins_with_a_slash()
    {
        // Razor resolves "~/…" only: of href="~@path" the tilde would stay in the page. Url.Content("~" + path) is resolved.
        var broken = Product.Files("src", "*.cshtml")
            .Where(file => File.ReadAllText(file).Contains("\"~@", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Product.Root, file));

        Assert.Empty(broken);
    }
}
