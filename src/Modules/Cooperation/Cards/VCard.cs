using System.Globalization;
using System.Text;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Cards;

/// <summary>
/// A liaison's card as vCard 4.0 (RFC 6350): of the role and its organisation, never of a person. Its UID is the appointment's, so a new title replaces the
/// old one in whatever address book it stands.
/// </summary>
internal static class VCard
{
    public const string ContentType = "text/vcard";

    // RFC 6350, section 3.2: a line should not be longer than 75 octets, its end not counted.
    private const int LongestLine = 75;

    /// <summary>Writes the card in one language.</summary>
    /// <param name="appointment">The liaison.</param>
    /// <param name="municipality">The organisation's name.</param>
    /// <param name="language">fi, sv or en.</param>
    /// <param name="page">The address of the card's page.</param>
    public static string Write(Appointment appointment, string municipality, string language, string page)
    {
        var title = appointment.Title.Best(language);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCARD");
        Line(text, "VERSION:4.0");
        Line(text, "KIND:org");
        Line(text, $"UID:urn:uuid:{appointment.Id:D}");
        Line(text, $"FN;LANGUAGE={title.Language}:{Escape($"{title.Text}, {municipality}")}");
        Line(text, $"ORG:{string.Join(';', new[] { municipality, appointment.Unit }.Where(part => !string.IsNullOrEmpty(part)).Select(part => Escape(part!).Replace(";", "\\;", StringComparison.Ordinal)))}");
        Line(text, $"TITLE;LANGUAGE={title.Language}:{Escape(title.Text)}");
        var scope = appointment.Scope.Best(language);
        if (scope.Text.Length > 0) Line(text, $"ROLE;LANGUAGE={scope.Language}:{Escape(scope.Text)}");
        if (appointment.Email is { } email) Line(text, $"EMAIL;TYPE=work:{Escape(email)}");
        if (appointment.Phone is { } phone) Line(text, $"TEL;TYPE=\"work,voice\":{Escape(phone)}");
        if (appointment.Web is { } web) Line(text, $"URL;TYPE=work:{web}");
        Line(text, $"SOURCE:{page}");
        Line(text, $"REV:{appointment.ChangedAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line(text, "END:VCARD");
        return text.ToString();
    }

    // Section 3.4: backslash, comma and line break are escaped in a text value; a semicolon must be where it divides parts, as in ORG.
    private static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal);

    // Folded between characters, never within one: a blank begins what goes on.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            // Whatever stands in a value, it begins no line of its own.
            if (Rune.IsControl(rune)) continue;
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
