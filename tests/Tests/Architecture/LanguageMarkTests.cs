using AngleSharp.Dom;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>What people wrote in another language than the page's is marked, so that a screen reader pronounces it right.</summary>
public sealed class LanguageMarkTests(DemoApp demo) : IClassFixture<DemoApp>
{
    // Shorter ones stand in other words by chance.
    private const int Shortest = 10;

    [Fact]
    public async Task Finnish_text_on_a_Swedish_page_is_marked()
    {
        var written = await WrittenInFinnishOnlyAsync();
        var walk = new PageWalk(demo);
        List<string> faults = [];
        var marked = 0;

        foreach (var endpoint in walk.Pages())
        {
            if (await walk.FirstOpenAsync(endpoint) is not ({ } visitor, { } path, { })) continue;
            foreach (var (text, language) in Shown(await visitor.OpenAsync("/sv" + path), written))
            {
                if (language == "fi") marked++;
                else faults.Add($"/sv{path}: '{text}' is not marked");
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Distinct(StringComparer.Ordinal)));
        Assert.NotEqual(0, marked);
    }

    // Choices of a list and fields to write in carry no mark.
    private static IEnumerable<(string Text, string Language)> Shown(Page page, IReadOnlyCollection<string> written) =>
        from line in page.Document.Body!.Descendants<IText>()
        where line.TextContent.Trim().Length >= Shortest && line.ParentElement!.Closest("option, textarea") is null
        from text in written
        where line.TextContent.Contains(text, StringComparison.Ordinal)
        select (text, line.ParentElement!.Closest("[lang]")!.GetAttribute("lang")!);

    // Whatever column holds text of people, whichever module's it is, loses its other versions.
    private Task<IReadOnlyCollection<string>> WrittenInFinnishOnlyAsync() => demo.App.DataAsync(async db =>
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (var type in db.Model.GetEntityTypes())
        {
            var columns = type.GetProperties().Where(property => property.ClrType == typeof(LocalizedText)).ToList();
            if (columns.Count == 0) continue;
            var rows = await ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, [])!)
                .IgnoreQueryFilters().ToListAsync();
            foreach (var column in rows.SelectMany(row => columns.Select(column => db.Entry(row).Property(column))))
            {
                if (column.CurrentValue is not LocalizedText { IsEmpty: false } text) continue;
                var finnish = text.Best("fi").Text;
                column.CurrentValue = LocalizedText.In("fi", finnish);
                if (finnish.Length >= Shortest) written.Add(finnish);
            }
        }

        await db.SaveChangesAsync();
        Assert.NotEmpty(written);
        return (IReadOnlyCollection<string>)written;
    });
}
