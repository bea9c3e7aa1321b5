using Kumppani.Kernel.Domain;

namespace Kumppani.Ui.Forms;

/// <summary>Publishing in fewer languages than the municipality serves in.</summary>
public abstract partial class FormPage
{
    /// <summary>The box of <c>language-question</c>.</summary>
    public const string OneLanguage = "one-language";

    /// <summary>
    /// Why it is not published yet: a language of the municipality is missing and the publisher has not said that she goes on without it. Null when she
    /// has, or when nothing is missing.
    /// </summary>
    protected Problem? UnaskedLanguage(IReadOnlyCollection<string> missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        var goesOn = Request.HasFormContentType && Request.Form[OneLanguage] == "true";
        return missing.Count == 0 || goesOn ? null : new Problem(nameof(Texts.LanguageMissing));
    }
}
