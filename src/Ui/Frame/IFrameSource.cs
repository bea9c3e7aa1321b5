using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Frame;

/// <summary>
/// Fills a part of the frame: the menu, the brand, who is signed in. Register any number as scoped services; they run once a request, in the
/// order of registration, only when a page with the layout is drawn.
/// </summary>
public interface IFrameSource
{
    /// <summary>Sets or adds what it knows; leaves the rest alone.</summary>
    ValueTask FillAsync(PageFrame frame, HttpContext context);
}
