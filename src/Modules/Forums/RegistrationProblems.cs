using Kumppani.Kernel.Domain;

namespace Kumppani.Forums;

/// <summary>Why a registration is refused; each code is a key of the module's texts.</summary>
internal static class RegistrationProblems
{
    public static Problem NameMissing { get; } = new(nameof(Texts.RegistrationNameMissing));

    public static Problem EmailInvalid { get; } = new(nameof(Texts.RegistrationEmailInvalid));

    public static Problem AlreadyRegistered { get; } = new(nameof(Texts.RegistrationTwice));

    public static Problem Closed { get; } = new(nameof(Texts.RegistrationClosed));

    public static Problem TooMany { get; } = new(nameof(Texts.RegistrationTooMany));

    public static Problem NotWaiting { get; } = new(nameof(Texts.RegistrationNotWaiting));

    public static Problem AlreadyPresent { get; } = new(nameof(Texts.RegistrationAlreadyPresent));

    public static Problem Cancelled { get; } = new(nameof(Texts.RegistrationIsCancelled));

    public static Problem CapacityTaken { get; } = new(nameof(Texts.CapacityTaken));

    public static Problem JustInvited { get; } = new(nameof(Texts.InvitationJustSent));

    /// <summary>It has arrived or is on its way, or the register still knows no address.</summary>
    public static Problem NotToSendAgain { get; } = new(nameof(Texts.NotToSendAgain));

    public static Problem NobodyToInvite { get; } = new(nameof(Texts.InvitationNobody));
}
