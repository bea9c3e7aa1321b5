namespace Kumppani.Accounts.Passkeys;

/// <summary>What a device answers, as the browser writes it in JSON.</summary>
internal static class DeviceAnswer
{
    /// <summary>Name of the hidden field that the script fills.</summary>
    public const string Field = "credential";

    private const int MostLetters = 16_000;

    /// <summary>Null when there is none, or more than any device says.</summary>
    public static string? Of(string? sent) => sent is { Length: > 0 and <= MostLetters } ? sent : null;
}
