namespace Kumppani.Kernel.Files;

/// <summary>How much people may give; the section <c>Files</c> of the settings.</summary>
public sealed class FileLimits
{
    /// <summary>Files on one record.</summary>
    public const int MostPerRecord = 30;

    /// <summary>The largest file, in megabytes.</summary>
    public int MaxMegabytes { get; set; } = 25;

    /// <summary>All files of one organisation together, in megabytes.</summary>
    public int QuotaMegabytes { get; set; } = 1000;

    /// <summary>The largest file, in bytes.</summary>
    public long MaxBytes => MaxMegabytes * 1_000_000L;

    /// <summary>All files of one organisation together, in bytes.</summary>
    public long QuotaBytes => QuotaMegabytes * 1_000_000L;
}
