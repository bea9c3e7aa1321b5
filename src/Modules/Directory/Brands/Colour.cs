using System.Globalization;

namespace Kumppani.Directory.Brands;

/// <summary>A colour of the screen, read from #rrggbb and from nothing else, so that it may stand in a style sheet.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>What WCAG 2.1 asks of text (success criterion 1.4.3, level AA).</summary>
    public const double TextContrast = 4.5;

    public static Colour White { get; } = new(255, 255, 255);

    public static bool TryParse(string? typed, out Colour colour)
    {
        colour = default;
        var text = typed?.Trim().TrimStart('#') ?? "";
        if (text.Length != 6 || !text.All(char.IsAsciiHexDigit)) return false;

        var value = int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        colour = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>This colour thinned with white: a part of 0.08 is a tint to stand behind text.</summary>
    public Colour Tint(double part) => new(Mix(Red, part), Mix(Green, part), Mix(Blue, part));

    /// <summary>The contrast ratio of WCAG 2.1, from 1 to 21.</summary>
    public double ContrastTo(Colour other)
    {
        var (mine, others) = (Luminance, other.Luminance);
        return (Math.Max(mine, others) + 0.05) / (Math.Min(mine, others) + 0.05);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte Mix(byte channel, double part) => (byte)Math.Round((channel * part) + (255 * (1 - part)));
}
