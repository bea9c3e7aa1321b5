using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kumppani.Directory.Api;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Embeds;

/// <summary>The lines that put a place's list on another site: a frame, or a script that places one.</summary>
internal static class Snippets
{
    // The letters of names stay readable.
    private static readonly HtmlEncoder Quoting = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Frame(OpenAddress address, Place place)
    {
        var language = Language.Current.Code;
        return $"""<iframe src="{address.Of($"/{language}/embed/{place.Slug}/associations")}" title="{TitleOf(place)}" width="100%" height="800" loading="lazy"></iframe>""";
    }

    public static string Script(OpenAddress address, Place place)
    {
        var language = Language.Current.Code;
        return $"""<script src="{address.Of("/embed.js")}" data-place="{place.Slug}" data-language="{language}" data-title="{TitleOf(place)}" data-height="800" async></script>""";
    }

    private static string TitleOf(Place place) => Quoting.Encode(string.Format(null, Texts.AssociationsOf, place.Name(Language.Current.Code)));
}
