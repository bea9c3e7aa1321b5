using System.Net;
using AngleSharp.Dom;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>Every page of the product, opened in three languages by whoever may open it.</summary>
public sealed class PageSweepTests(StillDemo still)
{
    private const int ShortestWritten = 12;

    [Fact]
    public async Task Every_page_has_one_heading_its_language_and_labelled_fields_in_three_languages()
    {
        var demo = await still.StartedAsync();
        var walk = new PageWalk(demo);
        var written = await WrittenAsync(demo);
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
                faults.AddRange(Faults(page, language).Concat(Unmarked(page, language, written)).Select(fault => $"/{language}{path}: {fault}"));
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
        if (document.QuerySelector("[style], script:not([src])") is { } inline) yield return $"inline {inline.LocalName}";
    }

    // What people wrote in another language than the page's is marked, so that a screen reader pronounces it right. Choices of a list and fields to write in are not.
    private static IEnumerable<string> Unmarked(Page page, string language, IReadOnlyList<LocalizedText> written)
    {
        var foreign = written.Select(text => text.Best(language)).Where(best => best.Language != language && best.Text.Length >= ShortestWritten)
            .DistinctBy(best => best.Text, StringComparer.Ordinal).ToList();
        var lines = page.Document.Body!.Descendants<IText>().Where(line => line.TextContent.Trim().Length >= ShortestWritten && line.ParentElement!.Closest("option, textarea, script") is null);
        foreach (var line in lines)
        {
            foreach (var (own, text) in foreign.Where(best => line.TextContent.Contains(best.Text, StringComparison.Ordinal)))
                if (line.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != own) yield return $"'{text}' is not marked as {own}";
        }
    }

    // Whatever column holds text of people, whichever module's it is.
    private static Task<IReadOnlyList<LocalizedText>> WrittenAsync(DemoApp demo) => demo.App.DataAsync(async db =>
    {
        List<LocalizedText> written = [];
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.ClrType != typeof(Dictionary<string, object>)))
        {
            var columns = type.GetProperties().Where(property => property.ClrType == typeof(LocalizedText) && property.PropertyInfo is not null).ToList();
            if (columns.Count == 0) continue;
            var rows = await ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, [])!)
                .IgnoreQueryFilters().AsNoTracking().ToListAsync();
            written.AddRange(rows.SelectMany(row => columns.Select(column => column.PropertyInfo!.GetValue(row)).OfType<LocalizedText>()));
        }

        Assert.NotEmpty(written);
        return (IReadOnlyList<LocalizedText>)written;
    });
}
