using System.Security.Cryptography;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>A logo like no other.</summary>
internal static class PictureFile
{
    // Begins as a picture of one point does; the rest tells it from others.
    public static PaperFile New() => new(
        "Form.Logo",
        "logo.png",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, .. RandomNumberGenerator.GetBytes(100_000)]);
}
