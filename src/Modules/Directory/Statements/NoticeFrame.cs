using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Statements;

/// <summary>Puts the statements that the law demands at the foot of every page, the municipality's whose look the page wears or else the installation's, and the way to the open data.</summary>
internal sealed class NoticeFrame : IFrameSource
{
    public ValueTask FillAsync(PageFrame frame, HttpContext context)
    {
        // After the look, which knows the municipality's home.
        var home = frame.Brand.HomeUrl is "/" ? "/suomi" : frame.Brand.HomeUrl;
        frame.AddFooter(new MenuLink(Texts.AccessibilityStatement, home + "/accessibility", 10));
        frame.AddFooter(new MenuLink(Texts.GiveFeedback, home + "/accessibility/feedback", 20));
        frame.AddFooter(new MenuLink(Texts.PrivacyNotice, home + "/privacy", 30));
        frame.AddFooter(new MenuLink(Texts.CookieNote, "/cookies", 40));
        frame.AddFooter(new MenuLink(Texts.OpenData, "/open-data", 50));
        return ValueTask.CompletedTask;
    }
}
