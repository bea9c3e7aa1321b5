using Kumppani.Forums.Domain.Workshops;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>One line of the form.</summary>
internal sealed class WorkshopFormLine
{
    public Guid Id { get; set; }

    public string? Text { get; set; }

    public WorkshopLine Line => new(Id, Text);
}
