using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>What a municipality says of a card of its cooperation map. Roles and units, no person's name.</summary>
/// <param name="State">How far it is.</param>
/// <param name="Since">Since when.</param>
/// <param name="Owner">Who answers for it in the municipality.</param>
/// <param name="Partner">Who answers for it among the associations; empty for nobody.</param>
/// <param name="Verdict">Whether it works; null while nobody has said.</param>
/// <param name="Evidence">What shows it, Markdown.</param>
/// <param name="EvidenceLink">Where that can be read.</param>
/// <param name="NextStep">What is done next.</param>
/// <param name="NextStepOn">By when.</param>
internal sealed record CardDetails(
    CardState State, DateOnly Since, LocalizedText Owner, LocalizedText Partner, CardVerdict? Verdict, LocalizedText Evidence, string? EvidenceLink,
    LocalizedText NextStep, DateOnly? NextStepOn);
