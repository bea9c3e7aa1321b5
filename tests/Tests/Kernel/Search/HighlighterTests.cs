using Kumppani.Kernel.Search.Language;

namespace Kumppani.Tests.Kernel.Search;

public sealed class HighlighterTests
{
    private readonly SuffixAnalyser analyser = new();

    [Fact]
    public void A_word_is_marked_in_the_form_in_which_it_stands()
    {
        var pieces = Mark("Seniorien jumppa, koulun salissa", "koulu");

        Assert.Equal(["koulun"], pieces.Where(piece => piece.IsHit).Select(piece => piece.Text));
    }

    [Fact]
    public void The_pieces_together_are_the_text_whatever_it_holds()
    {
        foreach (var text in (string[])["", "ry", "<b>koulu</b>", "koulu koulu", "\u00e4\u0308koulu e\u0301", "👩‍👧 koulu 👩‍👧", "\ud800koulu"])
        {
            Assert.Equal(text, string.Concat(Mark(text, "koulu").Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void An_excerpt_shows_the_surroundings_of_the_word_and_is_cut_between_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("sana", 100)) + " koulun sali " + string.Join(' ', Enumerable.Repeat("loppu", 100));

        var excerpt = new Highlighter(analyser).Excerpt(text, analyser.Query("koulu"), 100);

        Assert.Contains("koulun sali", excerpt, StringComparison.Ordinal);
        Assert.StartsWith("… sana ", excerpt, StringComparison.Ordinal);
        Assert.EndsWith(" loppu …", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 50, 110);
    }

    private IReadOnlyList<MarkedText> Mark(string text, string typed) => new Highlighter(analyser).Mark(text, analyser.Query(typed));
}
