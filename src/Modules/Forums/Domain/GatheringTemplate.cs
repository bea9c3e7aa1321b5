using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>What a new gathering begins with. Content, so it stands in three languages.</summary>
internal sealed record GatheringTemplate(
    string Key,
    GatheringKind Kind,
    LocalizedText Title,
    LocalizedText Summary,
    LocalizedText Practicalities,
    TimeOnly? Starts,
    TimeOnly? Ends,
    string? Venue,
    IReadOnlyList<AgendaLine> Agenda);
