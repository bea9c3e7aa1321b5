using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>A block of the programme as a host writes it; its place is its order in the list.</summary>
internal sealed record AgendaLine(TimeOnly? At, LocalizedText Title, LocalizedText Text);
