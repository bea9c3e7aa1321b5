using System.Buffers.Binary;
using System.Text;

namespace Kumppani.Kernel.Names;

/// <summary>Questions for texts and their answers, as bytes (RFC 1035, 6891). An answer is read without trust: whatever does not fit is refused.</summary>
internal static class NameMessage
{
    /// <summary>What we take by UDP; a longer answer comes by TCP.</summary>
    public const int MostByUdp = 1232;

    /// <summary>What we take at all.</summary>
    public const int MostBytes = 16 * 1024;

    private const int Header = 12;
    private const int Text = 16;
    private const int Alias = 5;
    private const int LongestName = 255;
    private const int MostRecords = 60;
    private const int MostJumps = 10;

    /// <summary>A question. Null when the name is none.</summary>
    public static byte[]? Ask(ushort id, string name)
    {
        List<byte> message = [.. (byte[])[(byte)(id >> 8), (byte)id, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1]];
        foreach (var label in name.TrimEnd('.').Split('.'))
        {
            if (label.Length is 0 or > 63 || !label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')) return null;
            message.Add((byte)label.Length);
            message.AddRange(Encoding.ASCII.GetBytes(label));
        }

        message.AddRange([0, 0, Text, 0, 1]);
        // An extension record that says how much we take at once.
        message.AddRange([0, 0, 41, MostByUdp >> 8, MostByUdp & 0xFF, 0, 0, 0, 0, 0, 0]);
        return message.Count > LongestName + Header + 20 ? null : [.. message];
    }

    /// <summary>The answer says that there is more than fits.</summary>
    public static bool IsCut(ReadOnlySpan<byte> answer) => (answer[2] & 0x02) != 0;

    /// <summary>These bytes are an answer to the question: its number, its name and what was asked.</summary>
    public static bool IsAnswerTo(ReadOnlySpan<byte> answer, ushort id, string name)
    {
        if (answer.Length < Header || BinaryPrimitives.ReadUInt16BigEndian(answer) != id || (answer[2] & 0x80) == 0) return false;
        if (BinaryPrimitives.ReadUInt16BigEndian(answer[4..]) != 1) return false;

        var at = Header;
        return ReadName(answer, ref at) is { } asked && asked.Equals(name.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
            && at + 4 <= answer.Length && BinaryPrimitives.ReadUInt16BigEndian(answer[at..]) == Text;
    }

    /// <summary>What an answer says. One that makes no sense says nothing.</summary>
    public static NameAnswer Read(ReadOnlySpan<byte> answer)
    {
        var code = answer[3] & 0x0F;
        if (code == 3) return new NameAnswer(NameAnswerKind.None, []);
        if (code != 0) return NameAnswer.No;

        var (at, count) = (Header, BinaryPrimitives.ReadUInt16BigEndian(answer[6..]));
        if (count > MostRecords || ReadName(answer, ref at) is not { } owner) return NameAnswer.No;

        at += 4;
        List<string> texts = [];
        HashSet<string> owners = new(StringComparer.OrdinalIgnoreCase) { owner };
        for (var record = 0; record < count; record++)
        {
            if (ReadName(answer, ref at) is not { } name || at + 10 > answer.Length) return NameAnswer.No;

            var (type, length) = (BinaryPrimitives.ReadUInt16BigEndian(answer[at..]), BinaryPrimitives.ReadUInt16BigEndian(answer[(at + 8)..]));
            at += 10;
            if (at + length > answer.Length) return NameAnswer.No;

            var data = at;
            if (type == Alias && owners.Contains(name))
            {
                if (ReadName(answer, ref data) is not { } alias) return NameAnswer.No;
                owners.Add(alias);
            }
            else if (type == Text && owners.Contains(name))
            {
                if (ReadText(answer.Slice(at, length)) is not { } text) return NameAnswer.No;
                texts.Add(text);
            }

            at += length;
        }

        return texts.Count == 0 ? new NameAnswer(NameAnswerKind.None, []) : new NameAnswer(NameAnswerKind.Found, texts);
    }

    private static string? ReadText(ReadOnlySpan<byte> data)
    {
        var text = new StringBuilder();
        while (data.Length > 0)
        {
            int length = data[0];
            if (length + 1 > data.Length) return null;
            text.Append(Encoding.Latin1.GetString(data.Slice(1, length)));
            data = data[(length + 1)..];
        }

        return text.ToString();
    }

    // A pointer leads back, never forward or in a ring, and only so often.
    private static string? ReadName(ReadOnlySpan<byte> message, ref int at)
    {
        var name = new StringBuilder();
        var (here, jumps, after) = (at, 0, -1);
        while (here < message.Length)
        {
            int length = message[here];
            if (length == 0)
            {
                at = after < 0 ? here + 1 : after;
                return name.ToString();
            }

            if ((length & 0xC0) == 0xC0)
            {
                if (here + 1 >= message.Length) return null;
                var target = ((length & 0x3F) << 8) | message[here + 1];
                if (target >= here || ++jumps > MostJumps) return null;
                if (after < 0) after = here + 2;
                here = target;
                continue;
            }

            if (length > 63 || here + 1 + length > message.Length || name.Length + length + 1 > LongestName) return null;
            if (name.Length > 0) name.Append('.');
            name.Append(Encoding.Latin1.GetString(message.Slice(here + 1, length)));
            here += length + 1;
        }

        return null;
    }
}
