using Kumppani.Directory.Contracts;
using Kumppani.Forums;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Forums.Workshops;
using Kumppani.Kernel.Events;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

public sealed class WorkshopEntityTests(App app) : ForumTest(app)
{
    private static readonly DateTime Now = new(2026, 9, 25, 15, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_template_has_a_group_for_every_category_and_four_questions()
    {
        var workshop = Workshop.FromTemplate(Guid.CreateVersion7());

        Assert.Equal(Enum.GetValues<AssociationCategory>().Order(), workshop.Groups.Select(group => group.Category!.Value).Order());
        Assert.Equal(4, workshop.Questions.Count);
        Assert.All(workshop.Groups, group => Assert.Equal(["en", "fi", "sv"], group.Name.Languages));
    }

    [Fact]
    public void An_association_sits_with_its_category_and_the_rest_with_the_others()
    {
        var workshop = Workshop.FromTemplate(Guid.CreateVersion7());

        Assert.Equal("Seniorit", workshop.GroupFor(AssociationCategory.Seniors)!.Name.Exactly("fi"));
        Assert.Equal("Muut yhdistykset", workshop.GroupFor(null)!.Name.Exactly("fi"));
    }

    [Fact]
    public void What_has_answers_is_not_taken_away()
    {
        var workshop = Workshop.FromTemplate(Guid.CreateVersion7());
        var (groups, questions) = (Lines(workshop.Groups.Select(group => (group.Id, group.Name.ToString()))), Lines(workshop.Questions.Select(one => (one.Id, one.Text.ToString()))));
        var without = groups.Select((line, index) => index == 0 ? line with { Text = " " } : line).ToList();

        var refused = workshop.Arrange(without, questions, "fi", new HashSet<Guid> { groups[0].Id });
        var done = workshop.Arrange([.. without, new(Guid.Empty, "Nuoret")], questions, "fi", new HashSet<Guid>());

        Assert.Equal(WorkshopProblems.HasAnswers, refused.Problem);
        Assert.True(done.IsDone);
        Assert.Equal((5, "Nuoret"), (workshop.Groups.Count, workshop.Groups[^1].Name.Exactly("fi")));
    }

    [Fact]
    public void An_answer_written_upon_an_older_revision_is_refused_and_keeps_its_words()
    {
        var answer = new Answer { GroupId = Guid.CreateVersion7(), QuestionId = Guid.CreateVersion7() };
        answer.Write("Yhdessä", 0, Now);

        var late = answer.Write("Toisin", 0, Now);

        Assert.Equal(WorkshopProblems.AnswerChanged, late.Problem);
        Assert.Equal(("Yhdessä", 1), (answer.Text, answer.Revision));
    }

    [Fact]
    public async Task Twenty_devices_that_write_at_once_leave_one_text_and_nineteen_conflicts()
    {
        var workshop = await WorkshopAsync(await GatheringAsync(await Given.MunicipalityAsync()));
        var (group, question) = (workshop.Groups[0].Id, workshop.Questions[0].Id);

        var first = await Task.WhenAll(Enumerable.Range(0, 20).Select(device => WriteAsync(group, question, $"Laite {device}", 0, Guid.CreateVersion7())));
        var second = await Task.WhenAll(Enumerable.Range(0, 20).Select(device => WriteAsync(group, question, $"Uudelleen {device}", 1, Guid.CreateVersion7())));

        Assert.Single(first, result => result.Problem is null);
        Assert.Single(second, result => result.Problem is null);
        Assert.All(second.Where(result => result.IsConflict), result => Assert.StartsWith("Uudelleen", result.Text, StringComparison.Ordinal));
        Assert.Equal(2, (await AnswerAsync(group, question)).Revision);
    }

    [Fact]
    public async Task The_same_writing_sent_again_stands_once_and_says_so()
    {
        var workshop = await WorkshopAsync(await GatheringAsync(await Given.MunicipalityAsync()));
        var (group, question, key) = (workshop.Groups[0].Id, workshop.Questions[0].Id, Guid.CreateVersion7());

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => WriteAsync(group, question, "Kerran", 0, key)));

        Assert.All(results, result => Assert.Equal((1, null), (result.Revision, result.Problem)));
        Assert.Equal(1, (await AnswerAsync(group, question)).Revision);
    }

    [Fact]
    public async Task The_history_tells_that_an_answer_was_written_and_not_what()
    {
        var workshop = await WorkshopAsync(await GatheringAsync(await Given.MunicipalityAsync()));
        var (group, question) = (workshop.Groups[0].Id, workshop.Questions[0].Id);

        await WriteAsync(group, question, "Salaisuus", 0, null);

        var answer = await AnswerAsync(group, question);
        var happened = await App.DataAsync(db => db.Set<EventRow>().Where(row => row.RecordId == answer.Id).ToListAsync());
        Assert.Equal("AnswerWritten", Assert.Single(happened).Type);
        Assert.DoesNotContain("Salaisuus", happened[0].Payload, StringComparison.Ordinal);
    }

    private static List<WorkshopLine> Lines(IEnumerable<(Guid Id, string Text)> lines) => [.. lines.Select(line => new WorkshopLine(line.Id, line.Text))];

    private Task<WriteResult> WriteAsync(Guid group, Guid question, string text, int seen, Guid? key) =>
        InScopeAsync(services => services.GetRequiredService<AnswerBook>().WriteAsync(group, question, text, seen, key, "/scribe/work", default));

    private Task<Answer> AnswerAsync(Guid group, Guid question) =>
        App.DataAsync(db => db.Answers.FirstAsync(answer => answer.GroupId == group && answer.QuestionId == question));
}
