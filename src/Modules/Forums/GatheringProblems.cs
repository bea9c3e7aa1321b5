using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums;

/// <summary>Why a gathering or a registration is refused; each code is a key of the module's texts.</summary>
internal static class GatheringProblems
{
    public static Problem TitleMissing { get; } = new(nameof(Texts.GatheringTitleMissing));

    public static Problem EndsBeforeStart { get; } = new(nameof(Texts.GatheringEndsBeforeStart));

    public static Problem DeadlineAfterStart { get; } = new(nameof(Texts.GatheringDeadlineAfterStart));

    public static Problem NoPlace { get; } = new(nameof(Texts.GatheringNoPlace));

    public static Problem AgendaTitleMissing { get; } = new(nameof(Texts.AgendaTitleMissing));

    public static Problem TooManyAgendaItems { get; } = new(nameof(Texts.AgendaTooLong), Gathering.MostAgendaItems);

    public static Problem StepNotAllowed { get; } = new(nameof(Texts.GatheringStepNotAllowed));

    public static Problem HostUnknown { get; } = new(nameof(Texts.HostUnknown));

    public static Problem HostAlready { get; } = new(nameof(Texts.HostAlready));

    public static Problem NotYetHeld { get; } = new(nameof(Texts.GatheringNotYetHeld));
}
