using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;

namespace Kumppani.Cooperation.Topics;

/// <summary>A section of the cooperation page: what modules know, what the liaison has written, who answers for it, and of when it is.</summary>
/// <param name="Topic">Which of the nine.</param>
/// <param name="Live">From the records; null when there is nothing.</param>
/// <param name="Written">The liaison's words; null when there are none.</param>
/// <param name="Owner">The role that answers for it.</param>
/// <param name="AsOf">The day of the oldest of what it shows.</param>
/// <param name="IsDue">The liaison's words have not been looked at for a year.</param>
internal sealed record TopicView(CooperationTopic Topic, CooperationSection? Live, WrittenSection? Written, ShownText Owner, DateOnly AsOf, bool IsDue)
{
    public bool IsMissing => Live is null && Written is null;
}
