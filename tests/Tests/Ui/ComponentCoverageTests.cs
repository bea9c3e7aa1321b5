using System.Text.RegularExpressions;
using Kumppani.Tests.Architecture;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Tests.Ui;

public sealed partial class ComponentCoverageTests
{
    // They work on plain HTML of every page, or are drawn by the layout.
    private static readonly string[] Unseen = ["form", "tr", "td", "th", "brand"];

    [Fact]
    public void Every_part_and_every_shape_of_a_field_stands_on_the_component_page()
    {
        var page = string.Join('\n', System.IO.Directory.GetFiles(Path.Combine(Product.Root, "src", "Ui", "Pages", "Dev"), "*.cshtml").Select(File.ReadAllText));
        var layout = File.ReadAllText(Path.Combine(Product.Root, "src", "Ui", "Pages", "Shared", "_Layout.cshtml"));
        var tags = typeof(FieldTagHelper).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(TagHelper)))
            .SelectMany(type => type.GetCustomAttributes(typeof(HtmlTargetElementAttribute), inherit: false).Cast<HtmlTargetElementAttribute>())
            .Select(target => target.Tag).Distinct(StringComparer.Ordinal).Except(Unseen, StringComparer.Ordinal).ToList();

        var shown = Tag().Matches(page + layout).Select(match => match.Groups["tag"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("bar-chart", tags);
        Assert.Equal([], tags.Except(shown, StringComparer.Ordinal));
    }

    [GeneratedRegex("<(?<tag>[a-z][a-z-]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();
}
