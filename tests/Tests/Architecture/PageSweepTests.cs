using System.Net;
using Kumppani.Tests.Support;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>Every page of the product, opened in three languages by whoever may open it.</summary>
public sealed class PageSweepTests(StillDemo still)
{
    [Fact]
    public async Task Every_page_has_one_heading_its_language_and_labelled_fields_in_three_languages()
    {
        var walk = new PageWalk(await still.StartedAsync());
        List<string> faults = [];

        foreach (var endpoint in walk.Pages())
        {
            if (await walk.FirstOpenAsync(endpoint) is not ({ } visitor, { } path, { } finnish))
            {
                faults.Add($"/{endpoint.RoutePattern.RawText} was opened by nobody");
                continue;
            }

            faults.AddRange(Faults(finnish, "fi").Select(fault => $"/fi{path}: {fault}"));
            foreach (var language in (string[])["sv", "en"])
            {
                var page = await visitor.OpenAsync($"/{language}{path}");
                faults.AddRange(Faults(page, language).Select(fault => $"/{language}{path}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static IEnumerable<string> Faults(Page page, string language)
    {
        var document = page.Document;
        if (page.Status != HttpStatusCode.OK) yield return $"status {(int)page.Status}";
        if (document.QuerySelectorAll("h1").Length != 1) yield return $"{document.QuerySelectorAll("h1").Length} h1";
        if (document.DocumentElement.GetAttribute("lang") != language) yield return $"lang {document.DocumentElement.GetAttribute("lang")}";
        if (string.IsNullOrWhiteSpace(document.Title)) yield return "no title";
        if (new[] { "Virhe", "Fel", "Error" }.Any(error => document.Title!.StartsWith(error + ":", StringComparison.Ordinal))) yield return "an error before anything was sent";
        foreach (var field in document.QuerySelectorAll("input:not([type=hidden]):not([type=submit]), select, textarea"))
        {
            var label = field.GetAttribute("aria-label") ?? field.GetAttribute("aria-labelledby")
                ?? document.QuerySelector($"label[for='{field.Id}']")?.TextContent ?? field.Closest("label")?.TextContent;
            if (string.IsNullOrWhiteSpace(label)) yield return $"field {field.GetAttribute("name")} has no label";
        }

        foreach (var id in document.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(group => group.Count() > 1)) yield return $"id {id.Key} twice";
        if (document.QuerySelector("[style], script:not([src], [type='application/ld+json'])") is { } inline) yield return $"inline {inline.LocalName}";
    }
}
