namespace Kumppani.Forums.Domain.Workshops;

/// <summary>A group or a question as the host has typed it.</summary>
/// <param name="Id">Which one; empty for a new one.</param>
/// <param name="Text">Its words; blank to take it away.</param>
internal sealed record WorkshopLine(Guid Id, string? Text);
