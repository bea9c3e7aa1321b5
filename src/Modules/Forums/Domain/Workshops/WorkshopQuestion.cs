using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Workshops;

/// <summary>What every group answers.</summary>
internal sealed class WorkshopQuestion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid WorkshopId { get; init; }

    public int Position { get; set; }

    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    public void Become(int position, LocalizedText text) => (Position, Text) = (position, text);
}
