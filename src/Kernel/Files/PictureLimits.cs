namespace Kumppani.Kernel.Files;

/// <summary>A picture that is small as a file can still be huge on the screen, and fill a phone's memory.</summary>
internal static class PictureLimits
{
    public const int MaxPixels = 50_000_000;
    public const int MaxSide = 20_000;

    public static bool Allow(long width, long height) => width is > 0 and <= MaxSide && height is > 0 and <= MaxSide && width * height <= MaxPixels;
}
