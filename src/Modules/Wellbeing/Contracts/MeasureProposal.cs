using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>What is put forward.</summary>
/// <param name="Title">What is to be done, in one sentence; at most 200 characters a language.</param>
/// <param name="Description">What it means in practice; may be empty; at most 4,000 characters a language.</param>
/// <param name="DueOn">The day by which.</param>
/// <param name="Owners">Who answers for it: organisation and unit or role; one at least, eight at most.</param>
public sealed record MeasureProposal(
    LocalizedText Title, LocalizedText Description, DateOnly DueOn, IReadOnlyList<(Guid OrganisationId, string? Unit)> Owners);
