using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;

namespace Kumppani.Cooperation.Domain;

/// <summary>What the liaison has written of a topic of the cooperation page, whose it is to keep true, and when it was last looked at. One a topic, held by the database.</summary>
internal sealed class WrittenSection : HostedEntity
{
    public const int MaxText = 4000;
    public const int MaxOwner = 200;

    /// <summary>A section is to be looked at again within a year.</summary>
    public const int YearsToReview = 1;

    public const string OneATopic = "IX_cooperation_sections_HostId_Topic";

    public required CooperationTopic Topic { get; init; }

    public LocalizedText Text { get; private set; } = LocalizedText.Empty;

    /// <summary>The role that answers for it.</summary>
    public LocalizedText Owner { get; private set; } = LocalizedText.Empty;

    public DateOnly ReviewedOn { get; private set; }

    public static WrittenSection Begin(Guid hostId, CooperationTopic topic) => new() { HostId = hostId, Topic = topic, Visibility = Visibility.Published };

    public Outcome Write(LocalizedText text, LocalizedText owner, DateOnly today)
    {
        if (text.IsEmpty) return CooperationProblems.SectionEmpty;
        if (owner.IsEmpty) return CooperationProblems.OwnerMissing;

        (Text, Owner, ReviewedOn) = (text, owner, today);
        return Raise(new SectionWritten(Id, Topic.ToString()));
    }

    public bool IsDueOn(DateOnly day) => ReviewedOn.AddYears(YearsToReview) <= day;
}
