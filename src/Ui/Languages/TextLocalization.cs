using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Kumppani.Ui.Languages;

/// <summary>Attributes read their keys from the texts of the assembly whose model carries them.</summary>
internal sealed class TextLocalization(TextBook book) : IPostConfigureOptions<MvcDataAnnotationsLocalizationOptions>
{
    public void PostConfigure(string? name, MvcDataAnnotationsLocalizationOptions options) =>
        options.DataAnnotationLocalizerProvider = (type, _) => new TextLocalizer(book, type.Assembly);
}
