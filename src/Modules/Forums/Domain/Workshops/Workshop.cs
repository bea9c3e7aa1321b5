using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Workshops;

/// <summary>The group work of a gathering: groups × questions (requirements Y8 and Y9), and whether the hall may look at the answers.</summary>
internal sealed class Workshop : Entity
{
    public const int MaxText = 300;
    public const int MostGroups = 12;
    public const int MostQuestions = 8;

    private readonly List<WorkshopGroup> groups = [];
    private readonly List<WorkshopQuestion> questions = [];

    public required Guid GatheringId { get; init; }

    /// <summary>True when everybody may open the hall's screen.</summary>
    public bool IsScreenOpen { get; private set; }

    /// <summary>In order.</summary>
    public IReadOnlyList<WorkshopGroup> Groups => groups;

    /// <summary>In order.</summary>
    public IReadOnlyList<WorkshopQuestion> Questions => questions;

    /// <summary>The five groups and four questions of Ylöjärvi's forum, to be changed at will.</summary>
    public static Workshop FromTemplate(Guid gatheringId)
    {
        var workshop = new Workshop { GatheringId = gatheringId };
        workshop.groups.AddRange(WorkshopTemplate.Groups.Select((group, index) => new WorkshopGroup
        {
            WorkshopId = workshop.Id,
            Position = index + 1,
            Name = group.Name,
            Category = group.Category,
        }));
        workshop.questions.AddRange(WorkshopTemplate.Questions.Select((text, index) => new WorkshopQuestion
        {
            WorkshopId = workshop.Id,
            Position = index + 1,
            Text = text,
        }));
        workshop.Raise(new WorkshopPlanned(gatheringId, workshop.groups.Count, workshop.questions.Count));
        return workshop;
    }

    /// <summary>
    /// Puts groups and questions as the lines say: a known id is renamed in this language, an unknown one added, a blank line taken away.
    /// What has been answered is not taken away.
    /// </summary>
    public Outcome Arrange(IReadOnlyList<WorkshopLine> groupLines, IReadOnlyList<WorkshopLine> questionLines, string language, IReadOnlySet<Guid> answered)
    {
        if (groupLines.Concat(questionLines).Any(line => line.Text?.Trim().Length > MaxText)) return WorkshopProblems.TextTooLong;
        if (Removed(groupLines).Concat(Removed(questionLines)).Any(answered.Contains)) return WorkshopProblems.HasAnswers;
        if (groupLines.Count(IsWritten) is 0 or > MostGroups) return WorkshopProblems.GroupCount;
        if (questionLines.Count(IsWritten) is 0 or > MostQuestions) return WorkshopProblems.QuestionCount;

        groups.RemoveAll(group => groupLines.Any(line => line.Id == group.Id && !IsWritten(line)));
        questions.RemoveAll(question => questionLines.Any(line => line.Id == question.Id && !IsWritten(line)));
        foreach (var (line, index) in groupLines.Where(IsWritten).Select((line, index) => (line, index)))
        {
            var group = groups.Find(one => one.Id == line.Id);
            if (group is null) groups.Add(group = new WorkshopGroup { WorkshopId = Id });
            group.Become(index + 1, group.Name.With(language, line.Text));
        }

        foreach (var (line, index) in questionLines.Where(IsWritten).Select((line, index) => (line, index)))
        {
            var question = questions.Find(one => one.Id == line.Id);
            if (question is null) questions.Add(question = new WorkshopQuestion { WorkshopId = Id });
            question.Become(index + 1, question.Text.With(language, line.Text));
        }

        groups.Sort((one, other) => one.Position.CompareTo(other.Position));
        questions.Sort((one, other) => one.Position.CompareTo(other.Position));
        return Raise(new WorkshopPlanned(GatheringId, groups.Count, questions.Count));
    }

    /// <summary>Gives a group a new code: the old one, and the devices it has let in, are let in no more.</summary>
    public Outcome RenewCode(Guid groupId)
    {
        if (groups.Find(group => group.Id == groupId) is not { } renewed) return WorkshopProblems.NoSuchGroup;
        renewed.RenewCode();
        return Raise(new ScribeCodeRenewed(groupId));
    }

    public Outcome OpenScreen(bool open)
    {
        if (IsScreenOpen == open) return Outcome.Done;
        IsScreenOpen = open;
        return Raise(new HallScreenOpened(GatheringId, open));
    }

    /// <summary>The group of an association's category; those without one sit with the others.</summary>
    public WorkshopGroup? GroupFor(Directory.Contracts.AssociationCategory? category) =>
        groups.Find(group => group.Category == category && category is not null)
        ?? groups.Find(group => group.Category is Directory.Contracts.AssociationCategory.Others);

    private static bool IsWritten(WorkshopLine line) => !string.IsNullOrWhiteSpace(line.Text);

    private static IEnumerable<Guid> Removed(IEnumerable<WorkshopLine> lines) => lines.Where(line => !IsWritten(line)).Select(line => line.Id);
}
