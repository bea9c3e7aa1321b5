using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Markup;

/// <summary>
/// A second button of a form with Markdown shows what its texts will look like: the form is sent, everything typed comes back, nothing is saved. It works
/// without script; a script sends the same form while one types.
/// </summary>
internal static class Preview
{
    /// <summary>Name of the button.</summary>
    public const string Button = "preview";

    private static readonly object Fields = new();

    /// <summary>True when the form was sent to be looked at.</summary>
    public static bool IsAsked(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Form.ContainsKey(Button);

    /// <summary>Says that the form being drawn has such a field.</summary>
    public static void Add(HttpContext context, string fieldId) => context.Items.TryAdd(Fields, fieldId);

    /// <summary>The first such field of the form being drawn, or null; the next form begins anew.</summary>
    public static string? Take(HttpContext context) => context.Items.Remove(Fields, out var field) ? (string?)field : null;
}
