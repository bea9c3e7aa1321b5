using System.Globalization;

namespace Kumppani.Ui.Helpers;

/// <summary>How long work in the background goes on, as it went on until now.</summary>
internal static class RemainingTime
{
    private static readonly TimeSpan TooEarlyToSay = TimeSpan.FromSeconds(1);

    /// <summary>Null while too little is done to say.</summary>
    public static TimeSpan? Of(int done, int left, TimeSpan elapsed) =>
        done <= 0 || left < 0 || elapsed < TooEarlyToSay ? null : elapsed * ((double)left / done);

    /// <summary>In words, rounded as people round.</summary>
    public static string Say(TimeSpan left) => left.TotalMinutes switch
    {
        < 0.75 => Texts.ProgressLessThanMinute,
        < 1.5 => Texts.ProgressMinute,
        <= 60 => string.Format(CultureInfo.CurrentCulture, Texts.ProgressMinutes, Math.Round(left.TotalMinutes, MidpointRounding.AwayFromZero)),
        _ => Texts.ProgressHour,
    };
}
