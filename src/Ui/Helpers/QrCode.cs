using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Kumppani.Ui.Helpers;

/// <summary>A square code as one path of inline SVG: no style, no script, sharp at every size. Decoration beside the characters it says.</summary>
public static class QrCode
{
    /// <summary>The square of a text, at most a few hundred characters.</summary>
    public static IHtmlContent Svg(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < data.ModuleMatrix[y].Count; x++)
            {
                if (data.ModuleMatrix[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        var size = data.ModuleMatrix.Count;
        return new HtmlString(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg class="qr" viewBox="0 0 {size} {size}" aria-hidden="true" focusable="false"><path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path d="{path}"/></svg>"""));
    }
}
