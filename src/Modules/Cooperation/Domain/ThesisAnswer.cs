using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>What a municipality says of a thesis of the recommendation, and what shows it (requirement E4). One a thesis, held by the database.</summary>
internal sealed class ThesisAnswer : HostedEntity
{
    public const string OneAThesis = "IX_cooperation_theses_HostId_Thesis";

    public required string PlaceKey { get; init; }

    public required Thesis Thesis { get; init; }

    public ThesisStand Stand { get; private set; }

    /// <summary>What shows it, Markdown; where it is not adopted, why.</summary>
    public LocalizedText Evidence { get; private set; } = LocalizedText.Empty;

    public string? EvidenceLink { get; private set; }

    public DateOnly ReviewedOn { get; private set; }

    public static ThesisAnswer Begin(Guid hostId, string placeKey, Thesis thesis) =>
        new() { HostId = hostId, PlaceKey = placeKey, Thesis = thesis, Visibility = Visibility.Published };

    public Outcome Say(ThesisStand stand, LocalizedText evidence, string? link, DateOnly today)
    {
        if (stand is not ThesisStand.NotAdopted && evidence.IsEmpty && link is null) return CooperationProblems.ThesisWithoutEvidence;

        (Stand, Evidence, EvidenceLink, ReviewedOn) = (stand, evidence, link, today);
        return Raise(new ThesisAnswered(Id, Thesis.ToString(), stand.ToString()));
    }
}
