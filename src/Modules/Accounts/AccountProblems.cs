using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts;

/// <summary>Why accounts refuse; each code is a key of the texts.</summary>
internal static class AccountProblems
{
    public static Problem AddressInvalid { get; } = new(nameof(Texts.AddressInvalid));

    public static Problem SignInRefused { get; } = new(nameof(Texts.SignInRefused));

    public static Problem CurrentPasswordWrong { get; } = new(nameof(Texts.CurrentPasswordWrong));

    public static Problem PasswordTooShort { get; } = new(nameof(Texts.PasswordTooShort), Domain.Person.MinPassword);

    public static Problem LastOfItsKind { get; } = new(nameof(Texts.LastOfItsKind));

    public static Problem LinkOver { get; } = new(nameof(Texts.LinkGone));

    public static Problem AddressTaken { get; } = new(nameof(Texts.AddressTaken));

    public static Problem AddressIsSame { get; } = new(nameof(Texts.AddressIsSame));

    public static Problem TooManyTries { get; } = new(nameof(Texts.TooManyTries));

    public static Problem CodeWrong { get; } = new(nameof(Texts.CodeWrong));

    public static Problem NoSecondStep { get; } = new(nameof(Texts.NoSecondStep));

    public static Problem SecondStepIsSet { get; } = new(nameof(Texts.SecondStepIsSet));

    public static Problem TermPast { get; } = new(nameof(Texts.TermPast));

    public static Problem RoleGone { get; } = new(nameof(Texts.RoleGone));

    public static Problem SuccessorIsSame { get; } = new(nameof(Texts.SuccessorIsSame));

    public static Problem NotYourself { get; } = new(nameof(Texts.NotYourself));

    public static Problem InvitedMeanwhile { get; } = new(nameof(Texts.InvitedMeanwhile));

    public static Problem RoleNotYours { get; } = new(nameof(Texts.RoleNotYours));

    /// <summary>Another node has just made the same daily mail.</summary>
    public static Problem GatheredMeanwhile { get; } = new(nameof(Texts.GatheredMeanwhile));

    public static Problem IssuerInvalid { get; } = new(nameof(Texts.IssuerInvalid));

    public static Problem ClaimsInvalid { get; } = new(nameof(Texts.ClaimsInvalid));

    public static Problem SecretMissing { get; } = new(nameof(Texts.SecretMissing));

    public static Problem PasskeyRefused { get; } = new(nameof(Texts.PasskeyRefused));

    public static Problem PasskeyNotMade { get; } = new(nameof(Texts.PasskeyNotMade));

    public static Problem PasskeysFull { get; } = new(nameof(Texts.PasskeysFull));

    public static Problem PasskeyGone { get; } = new(nameof(Texts.PasskeyGone));

    public static Problem SessionTooWeak { get; } = new(nameof(Texts.SessionTooWeak));

    public static Problem SessionStale { get; } = new(nameof(Texts.SessionStale));

    public static Problem DemoStays { get; } = new(nameof(Texts.DemoStays));

    public static Problem PersonGone { get; } = new(nameof(Texts.PersonGone));

    public static Problem OwnAddressWrong { get; } = new(nameof(Texts.OwnAddressWrong));

    public static Problem SetupOver { get; } = new(nameof(Texts.SetupOver));
}
