using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Municipal;

/// <summary>Why nobody was signed in by a municipality's service. Where it may be asked of support, the words end with what was wrong.</summary>
internal static class MunicipalProblems
{
    public static Problem Off { get; } = new(nameof(Texts.MunicipalOff));

    /// <summary>Not begun in this browser, or too long ago, or with another state.</summary>
    public static Problem BegunElsewhere { get; } = new(nameof(Texts.MunicipalBegunElsewhere));

    public static Problem Used { get; } = new(nameof(Texts.MunicipalUsed));

    public static Problem Cancelled { get; } = new(nameof(Texts.MunicipalCancelled));

    public static Problem OtherIssuer { get; } = new(nameof(Texts.MunicipalOtherIssuer));

    public static Problem TooOld { get; } = new(nameof(Texts.MunicipalTooOld));

    public static Problem ClassMissing { get; } = new(nameof(Texts.MunicipalClassMissing));

    public static Problem NotAllowed { get; } = new(nameof(Texts.MunicipalNotAllowed));

    public static Problem OtherPersons { get; } = new(nameof(Texts.MunicipalOtherPersons));

    public static Problem OwnSignInNeeded { get; } = new(nameof(Texts.OwnSignInNeeded));

    public static Problem TooManyTries => AccountProblems.TooManyTries;

    /// <summary>It does not answer, or not as such a service does.</summary>
    public static Problem Away(string code) => new(nameof(Texts.MunicipalAway), code);

    /// <summary>It answered that it does not let her, or us, in.</summary>
    public static Problem RefusedThere(string code) => new(nameof(Texts.MunicipalRefusedThere), code);

    /// <summary>What it sent is not proof of anything.</summary>
    public static Problem NotProven(string code) => new(nameof(Texts.MunicipalNotProven), code);

    /// <summary>She has no role there.</summary>
    public static Problem NoRole(string municipality) => new(nameof(Texts.MunicipalNoRole), municipality);
}
