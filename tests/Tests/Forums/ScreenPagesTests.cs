using Kumppani.Forums.Domain.Workshops;

namespace Kumppani.Tests.Forums;

public sealed class ScreenPagesTests
{
    private static readonly DateTime Now = new(2026, 9, 25, 15, 0, 0, DateTimeKind.Utc);
    private readonly Workshop workshop = Workshop.FromTemplate(Guid.CreateVersion7());

    [Fact]
    public void Short_answers_of_five_groups_stand_on_one_page() =>
        Assert.Equal([5], Pages("Lyhyt", "", "Lyhyt", "", "Lyhyt").Select(page => page.Count));

    [Fact]
    public void Long_answers_stand_three_at_a_time_and_go_on_in_the_next_column()
    {
        var pages = Pages(string.Concat(Enumerable.Repeat("sana ", 100)), "Lyhyt", "", "", "");

        Assert.Equal([3, 3], pages.Select(page => page.Count));
        Assert.Equal([(1, 2), (2, 2), (1, 1)], pages[0].Select(card => (card.Part, card.Parts)));
    }

    [Fact]
    public void Nothing_of_a_long_answer_is_lost_and_no_part_is_too_long()
    {
        var text = string.Join(' ', Enumerable.Range(1, 1500));

        var parts = ScreenPages.Split(text, ScreenPages.LongCell);

        Assert.Equal(text, string.Join(' ', parts));
        Assert.All(parts, part => Assert.True(part.Length <= ScreenPages.LongCell));
    }

    [Fact]
    public void A_word_without_end_is_broken_and_a_face_is_not()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 400));

        var parts = ScreenPages.Split("a" + text, ScreenPages.LongCell);

        Assert.Equal("a" + text, string.Concat(parts));
        Assert.DoesNotContain(parts, part => char.IsLowSurrogate(part[0]));
    }

    private IReadOnlyList<IReadOnlyList<ScreenCard>> Pages(params string[] texts)
    {
        var question = workshop.Questions[0];
        var answers = texts.Select((text, index) =>
        {
            var answer = new Answer { GroupId = workshop.Groups[index].Id, QuestionId = question.Id };
            answer.Write(text, 0, Now);
            return answer;
        }).ToList();
        return ScreenPages.Of(workshop, question, answers);
    }
}
