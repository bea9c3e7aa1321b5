using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Kumppani.Kernel.Markup;

namespace Kumppani.Tests.Kernel.Markup;

public sealed class MarkdownTextTests
{
    private static readonly HashSet<string> Harmless = new(["P", "BR", "STRONG", "EM", "UL", "OL", "LI", "BLOCKQUOTE", "CODE", "PRE", "HR", "A", "H2", "H3", "H4", "H5", "H6"], StringComparer.Ordinal);

    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(30).WithQuietOnSuccess(true);

    public static TheoryData<string> Payloads => [.. Wrapped(), .. Others];

    private static string[] Others =>
    [
        "<script>alert(1)</script>", "<ScRiPt src=//evil.example></sCrIpT>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<math><mi//xlink:href=\"javascript:alert(1)\">",
        "<iframe srcdoc=\"<script>alert(1)</script>\">", "<a href=javascript:alert(1)>x</a>", "<style>@import'//evil.example'</style>", "<details open ontoggle=alert(1)>", "<div\nonmouseover=alert(1)>x</div>", "<!--\n<img src=x onerror=alert(1)>\n-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>", "<?php echo 1 ?><img src=x onerror=alert(1)>", "</p><img src=x onerror=alert(1)>", "`</code><img src=x onerror=alert(1)>`", "```\n</pre><script>alert(1)</script>\n```", "```\"><script>alert(1)</script>\nx\n```",
        "```x\" onmouseover=\"alert(1)\nx\n```", "# </h2><script>alert(1)</script>", "| a | b |\n|---|---|\n| <img src=x onerror=alert(1)> | [x](javascript:alert(1)) |", "> <script>alert(1)</script>", "- <script>alert(1)</script>\n  - [x](javascript:alert(1))", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;img src=x onerror=alert(1)&#62;", "[x](https://a.example \"\" onmouseover=alert(1) \")", "[x](https://a.example/\" onmouseover=\"alert(1))", "[x](https://a.example 'title\" onmouseover=\"alert(1)')", "![x\" onerror=\"alert(1)](https://a.example/x.png)", "![](javascript:alert(1))",
        "[![x](data:image/svg+xml,<svg onload=alert(1)>)](javascript:alert(1))", "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>", "<data:text/html,x>", "<vbscript:x>", "[r]\n\n[r]: javascript:alert(1)", "[r][]\n\n[r]: <javascript:alert(1)> \"x\"", "[x]: data:text/html;base64,PHNjcmlwdD4=\n\n[x]",
        "[a](https://user:pass@evil.example)", "[a](//evil.example)", "[a](/\\evil.example)", "[a](https:evil.example)", "[a](https:/\\evil.example)", "[a](file:///etc/passwd)", "[a](ftp://a.example)", "[a](tel:alert(1))", "[a](mailto:x)", "www.a.example/\"onmouseover=\"alert(1)",
        "https://a.example/\"onmouseover=\"alert(1)", "[x](about:blank)", "[x](blob:https://a.example/1)", "[x](view-source:https://a.example)", "{onclick=alert(1)}", "# x {onclick=alert(1)}", "[x](https://a.example){onclick=alert(1)}", "\u2028<script>alert(1)</script>", "<\0script>alert(1)</script>", "\uFEFF<script>alert(1)</script>",
        "<a\u00A0href=javascript:alert(1)>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    ];

    [Theory, MemberData(nameof(Payloads))]
    public void Nothing_that_people_write_comes_alive(string text)
    {
        var html = MarkdownText.ToHtml(text);

        var body = new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.TagName, Harmless);
            Assert.All(element.Attributes, attribute => Assert.True(
                (element.TagName, attribute.Name) is ("A", "href") or ("A", "rel") or ("OL", "start"), $"{element.OuterHtml} carries {attribute.Name}."));
            if (element.GetAttribute("href") is not { } address) continue;
            Assert.Matches("^(https?://[^@/]+(/|$|\\?|#)|mailto:[^ ]+@|tel:[-+0-9.()]+$|/([^/\\\\]|$))", address);
            Assert.Equal("nofollow ugc", element.GetAttribute("rel"));
        }

        Assert.Equal(html, HtmlAllowList.Clean(html));
        Assert.DoesNotContain("evil", string.Concat(body.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href"))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_been_cleaned_stays_as_it_is()
    {
        string[] bits = ["<", ">", "\"", "'", "&", "=", "/", " ", "\n", "a", "p", "ul", "li", "svg", "math", "style", "title", "textarea", "table", "td", "select", "form", "template", "noscript", "script", "href", "onclick", "javascript:", "https://a.example", "<p>", "</p>", "<a href=\"", "<ul>", "<li>", "<pre>\n", "<!--", "-->", "<b>", "</a>", "<h2>", "<ol start=\"3\">", "<blockquote>", "&lt;", "\0", "\u2028", "[x](", ")", "# ", "- ", "> ", "**", "`", "```\n"];
        var texts = Gen.Elements(bits).ArrayOf().Select(some => string.Concat(some)).ToArbitrary();

        Prop.ForAll(texts, text => HtmlAllowList.Clean(HtmlAllowList.Clean(text)) == HtmlAllowList.Clean(text)).Check(Often);
        Prop.ForAll(texts, text => HtmlAllowList.Clean(MarkdownText.ToHtml(text)) == MarkdownText.ToHtml(text)).Check(Often);
        Prop.ForAll(texts, text => IsHarmless(HtmlAllowList.Clean(text)) && MarkdownText.ToPlain(text) is not null).Check(Often);
    }

    [Theory]
    [InlineData("Ensimmäinen rivi\ntoinen rivi\n\nUusi kappale", "<p>Ensimmäinen rivi<br>\ntoinen rivi</p>\n<p>Uusi kappale</p>\n")]
    [InlineData("    sisennetty ja a_b_c sekä 2 * 3 * 4", "<p>sisennetty ja a_b_c sekä 2 * 3 * 4</p>\n")]
    [InlineData("Allekirjoitus\n---", "<p>Allekirjoitus<br>\n---</p>\n")]
    [InlineData("Hinta < 5 € & kahvi \"ilmainen\"", "<p>Hinta &lt; 5 € &amp; kahvi \"ilmainen\"</p>\n")]
    [InlineData("17. syyskuuta", "<ol start=\"17\">\n<li>syyskuuta</li>\n</ol>\n")]
    [InlineData("![kuva](https://a.example/k.png)", "<p>kuva</p>\n")]
    [InlineData("[](https://a.example)", "<p><a href=\"https://a.example\" rel=\"nofollow ugc\">https://a.example</a></p>\n")]
    [InlineData("[kunta](/gatherings)", "<p><a href=\"/gatherings\" rel=\"nofollow ugc\">kunta</a></p>\n")]
    public void Plain_text_looks_as_it_was_typed_and_marks_do_what_the_help_says(string text, string html) => Assert.Equal(html, MarkdownText.ToHtml(text));

    [Fact]
    public void Headings_begin_below_the_pages_and_skip_no_level()
    {
        var body = new HtmlParser().ParseDocument(MarkdownText.ToHtml("### Yksi\n\n###### Kaksi\n\n# Kolme", topHeading: 3)).Body!;

        Assert.Equal(["H3 Yksi", "H4 Kaksi", "H3 Kolme"], body.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => $"{heading.TagName} {heading.TextContent}"));
    }

    [Fact]
    public void Without_marks_the_words_are_left_and_mails_tell_where_links_lead()
    {
        const string Text = "# Näin tulet\n**Tervetuloa** [kunnan sivuille](https://a.example)!\n\n- kahvia\n  - pullaa\n- seuraa\n\n2. kaksi\n3. kolme";

        Assert.Equal("Näin tulet\n\nTervetuloa kunnan sivuille!\n\n- kahvia\n  - pullaa\n- seuraa\n\n2. kaksi\n3. kolme", MarkdownText.ToPlain(Text));
        Assert.Contains("kunnan sivuille (https://a.example)!", MarkdownText.ToPlain(Text, withAddresses: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_does_not_say_where_it_leads_is_found() =>
        Assert.Equal(["tästä", "Click here"], MarkdownText.UnclearLinks("Ilmoittaudu [tästä](https://a.example) tai [Click here](https://b.example), [kunnan sivut](https://c.example)"));

    [Fact]
    public void Nesting_beyond_all_sense_is_shown_as_text() => Assert.StartsWith("<p>&gt;&gt;&gt;", MarkdownText.ToHtml(new string('>', 5000) + "x"), StringComparison.Ordinal);

    private static bool IsHarmless(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!.QuerySelectorAll("*")
        .All(element => Harmless.Contains(element.TagName) && element.Attributes.All(attribute => attribute.Name is "href" or "rel" or "start"));

    // Every address that runs something, in every way in which a link may be written.
    private static IEnumerable<string> Wrapped() =>
        from address in (string[])["javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "&#x6A;avascript:alert(1)", "&#0000106avascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "\u0001javascript:alert(1)", "data:text/html;base64,PHNjcmlwdD4=", "vbscript:msgbox(1)", "%6Aavascript:alert(1)", "javascript://a.example/%0aalert(1)"]
        from link in (string[])["[x]({0})", "[x](<{0}>)", "![x]({0})", "<{0}>", "[x]: {0}\n\n[x]", "**[_x_]({0})**"]
        select string.Format(null, link, address);
}
