using System.Globalization;
using System.Resources;

namespace Kumppani.Kernel.Mail;

/// <summary>A module's texts in the language of whoever gets the mail, which is not that of whoever asks for it.</summary>
public static class ReceiverWords
{
    /// <summary>A text by its key, with what it holds filled in as that language writes it.</summary>
    /// <param name="texts">The module's texts.</param>
    /// <param name="language">fi, sv or en.</param>
    /// <param name="key">The text's key; one that is not there is a fault of the code.</param>
    /// <param name="arguments">What is filled in.</param>
    public static string Say(this ResourceManager texts, string language, string key, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var culture = CultureInfo.GetCultureInfo(language);
        return string.Format(culture, texts.GetString(key, culture) ?? throw new KeyNotFoundException(key), arguments);
    }
}
