using System.Text.Json;
using System.Xml.Linq;

namespace Kumppani.Tests.Architecture;

/// <summary>NuGet's own audit is silent where the registry serves no advisories, so the known ones stand here too.</summary>
public sealed class AdvisoryTests
{
    [Fact]
    public void No_package_is_older_than_its_least_safe_version()
    {
        using var advisories = JsonDocument.Parse(File.ReadAllText(Path.Combine(Product.Root, "tests", "Tests", "Architecture", "advisories.json")));
        var used = XDocument.Load(Path.Combine(Product.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => (string)package.Attribute("Include")!, package => (string)package.Attribute("Version")!, StringComparer.Ordinal);
        // The framework is not a package: what runs now counts.
        used["Microsoft.AspNetCore.App"] = Environment.Version.ToString();

        foreach (var advisory in advisories.RootElement.EnumerateObject())
        {
            var least = Version.Parse(advisory.Value.GetProperty("least").GetString()!);

            Assert.True(
                Version.Parse(used[advisory.Name]) >= least,
                $"{advisory.Name} {used[advisory.Name]} is below {least}: {advisory.Value.GetProperty("why").GetString()}");
        }
    }
}
