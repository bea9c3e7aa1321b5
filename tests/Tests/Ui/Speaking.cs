using System.Globalization;
using Kumppani.Ui.Languages;

namespace Kumppani.Tests.Ui;

/// <summary>Sets the language until disposed.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public Speaking(string language) => Language.Find(language)!.Use();

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
}
