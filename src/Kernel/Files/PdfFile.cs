namespace Kumppani.Kernel.Files;

/// <summary>A PDF, looked at from outside: whether it is all there, and nothing behind its end that another program would take for its own.</summary>
internal static class PdfFile
{
    private const int Tail = 2048;

    /// <summary>True when it ends with the mark of the end.</summary>
    public static bool IsWhole(Stream content)
    {
        var tail = new byte[(int)Math.Min(Tail, content.Length)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("%%EOF"u8);
        return end >= 0 && tail.AsSpan(end + 5).IndexOfAnyExcept(" \t\r\n\0"u8) < 0;
    }
}
