using Kumppani.Kernel.Search;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Kernel.Search;

// The index is looked after as a whole, and what waits is written then: no other test may do so between two steps of one of these.
[Collection(nameof(SearchUpkeep))]
public sealed class SearchMissTests(App app) : PageTest(app)
{
    private readonly SetClock clock = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Words_are_kept_when_they_were_missed_on_three_days_and_not_before()
    {
        var words = NewWord() + " " + NewWord();
        var misses = Misses();

        List<string?> shown = [];
        for (var day = 0; day < 3; day++)
        {
            await MissAsync(misses, words);
            await MissAsync(misses, words);
            shown.Add(await WordsOfAsync(words));
            clock.Move(TimeSpan.FromDays(1));
        }

        Assert.Equal([null, null, words], shown);
    }

    [Theory]
    [InlineData("liisa@example.fi")]
    [InlineData("040 1234567")]
    [InlineData("010190-123A")]
    [InlineData("liian monta sanaa on tässä haussa")]
    [InlineData("a")]
    public async Task What_may_be_an_address_a_number_or_a_story_is_not_counted(string typed)
    {
        var misses = Misses();

        misses.Count(typed);

        Assert.Equal(0, await App.DataAsync(db => misses.WriteAsync(db, CancellationToken.None)));
    }

    [Fact]
    public async Task Looked_for_in_vain_on_a_page_it_waits_in_memory_and_the_page_writes_nothing()
    {
        var word = NewWord();

        await Visitor().OpenAsync($"/search?q={word}");
        var before = await DaysAsync(word);
        await App.DataAsync(db => App.Services.GetRequiredService<SearchMisses>().WriteAsync(db, CancellationToken.None));

        Assert.Equal(0, before);
        Assert.Equal(1, await DaysAsync(word));
    }

    [Fact]
    public async Task Two_nodes_that_write_the_same_words_count_one_day()
    {
        var word = NewWord();
        var nodes = Enumerable.Range(0, 50).Select(_ => Misses()).ToList();

        await Task.WhenAll(nodes.Select(node => MissAsync(node, word)));

        Assert.Equal(1, await DaysAsync(word));
    }

    private SearchMisses Misses() => new(App.Services.GetRequiredService<SearchMissSecret>(), clock);

    private Task<int> MissAsync(SearchMisses misses, string words)
    {
        misses.Count(words);
        return App.DataAsync(db => misses.WriteAsync(db, CancellationToken.None));
    }

    private async Task<string?> WordsOfAsync(string words)
    {
        var key = await App.Services.GetRequiredService<SearchMissSecret>().HashAsync(words, CancellationToken.None);
        return await App.DataAsync(db => db.Set<SearchMiss>().Where(miss => miss.Key == key).Select(miss => miss.Words).SingleAsync());
    }

    private async Task<int> DaysAsync(string words)
    {
        var key = await App.Services.GetRequiredService<SearchMissSecret>().HashAsync(words, CancellationToken.None);
        return await App.DataAsync(db => db.Set<SearchMiss>().Where(miss => miss.Key == key).Select(miss => miss.Days).SingleOrDefaultAsync());
    }
}
