using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Markup;

/// <summary>Texts in several languages that are written in Markdown.</summary>
public static class MarkdownTexts
{
    extension(LocalizedText text)
    {
        /// <summary>Every version without any mark, for the search index, for mails and for lists.</summary>
        public LocalizedText WithoutMarks() => LocalizedText.From(text.Versions.Select(version => KeyValuePair.Create(version.Key, MarkdownText.ToPlain(version.Value))));
    }
}
