using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Localization;

namespace Kumppani.Ui.Languages;

/// <summary>Lets the framework's attributes read texts by key from the <see cref="TextBook"/>.</summary>
internal sealed class TextLocalizer(TextBook book, Assembly asker) : IStringLocalizer
{
    public LocalizedString this[string name] => book.Find(asker, name) is { } text ? new(name, text) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] =>
        book.Find(asker, name) is { } text
            ? new(name, string.Format(CultureInfo.CurrentCulture, text, arguments))
            : new(name, name, resourceNotFound: true);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
