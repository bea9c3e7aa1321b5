using Kumppani.Directory.Api;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Collections;

/// <summary>
/// A list as a mail. Its subject tells nothing of what it is about, as a subject stands where others see it; what it says and to whom it went is
/// blanked when it has left.
/// </summary>
internal static class CollectionMail
{
    public static MailContent Content(Collection collection, IReadOnlyList<ListedEntry> entries, string from, Language language, OpenAddress address)
    {
        var before = Language.Current;
        language.Use();
        try
        {
            List<string> paragraphs = [string.Format(null, Texts.CollectionMailFrom, from), collection.Name];
            if (collection.Introduction.Length > 0) paragraphs.Add(collection.Introduction);
            paragraphs.AddRange(entries.Where(entry => entry.IsThere).Select(entry => Paragraph(entry, address, language)));
            paragraphs.Add(Texts.CollectionMailWhy);
            return new MailContent(Texts.CollectionMailSubject, paragraphs, Action: null, from) { CanWait = false, IsSecret = true, ForgetsReceiver = true };
        }
        finally
        {
            before.Use();
        }
    }

    private static string Paragraph(ListedEntry entry, OpenAddress address, Language language) => string.Join('\n', Lines(entry, address, language).Where(line => line.Length > 0));

    private static IEnumerable<string> Lines(ListedEntry entry, OpenAddress address, Language language)
    {
        yield return entry.Of is { } of ? $"{entry.Name.Text} – {of}" : entry.Name.Text ?? "";
        yield return entry.Note.ToString();
        yield return entry.What.ToString();
        yield return Line(Texts.ActivityTimes, string.Join("; ", [.. entry.Times, .. entry.When.IsEmpty ? Array.Empty<string>() : [entry.When.ToString()]]));
        yield return Line(Texts.ActivityWhere, entry.Where);
        yield return Line(Texts.ActivityPrice, entry.Price);
        yield return Line(Texts.ActivityJoining, entry.Joining.ToString());
        yield return Line(Texts.EntryContact, string.Join(", ", entry.Contact));
        yield return address.Of($"/{language.Code}{entry.Path}");
    }

    private static string Line(string label, string? value) => string.IsNullOrEmpty(value) ? "" : $"{label}: {value}";
}
