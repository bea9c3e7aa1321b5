using Kumppani.Forums.Domain.Workshops;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>Groups and questions, a line each; an emptied line is taken away.</summary>
internal sealed class WorkshopForm
{
    public List<WorkshopFormLine> Groups { get; set; } = [];

    public List<WorkshopFormLine> Questions { get; set; } = [];

    public static WorkshopForm Of(Workshop workshop) => new()
    {
        Groups = [.. workshop.Groups.Select(group => new WorkshopFormLine { Id = group.Id, Text = group.Name.ToString() }), new(), new()],
        Questions = [.. workshop.Questions.Select(question => new WorkshopFormLine { Id = question.Id, Text = question.Text.ToString() }), new(), new()],
    };
}
