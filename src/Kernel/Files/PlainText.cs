using System.Text;
using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Files;

/// <summary>Text in UTF-8 that is nothing but text.</summary>
internal static class PlainText
{
    private const int Begin = 1024;

    private static readonly string[] Markup = ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<iframe", "<?xml", "<math"];

    /// <summary>Why it is not taken; null when it may be.</summary>
    public static Problem? Examine(Stream content)
    {
        content.Position = 0;
        using var reader = new StreamReader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, bufferSize: 8192, leaveOpen: true);
        var buffer = new char[8192];
        var isFirst = true;
        try
        {
            int read;
            while ((read = reader.ReadBlock(buffer)) > 0)
            {
                var text = buffer.AsSpan(0, read);
                if (isFirst && IsMarkup(text[..Math.Min(Begin, read)])) return FileRefusals.Active;
                isFirst = false;
                foreach (var character in text)
                {
                    if (char.IsControl(character) && character is not ('\t' or '\r' or '\n' or '\f')) return FileRefusals.NotText;
                }
            }

            return null;
        }
        catch (DecoderFallbackException)
        {
            return FileRefusals.NotText;
        }
    }

    private static bool IsMarkup(ReadOnlySpan<char> begin)
    {
        foreach (var mark in Markup)
        {
            if (begin.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
