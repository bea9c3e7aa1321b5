using Kumppani.Kernel.Domain;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Markup;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kumppani.Ui.Forms;

/// <summary>
/// One question of a form with label, hint, error and the control that fits its type: <c>&lt;field for="Form.Amount" suffix="€" /&gt;</c>. The label
/// is the <c>Display</c> name, the hint its description. What was typed stays, valid or not; a password never comes back.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlHelper html) : PartialTagHelper(html)
{
    /// <summary>The property.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>Instead of the display name.</summary>
    public string? Label { get; set; }

    /// <summary>The label in words that people wrote; its language is marked when it is another than that of the page.</summary>
    public ShownText LabelText { get; set; }

    /// <summary>The label is only heard, where the page shows the question otherwise.</summary>
    public bool HideLabel { get; set; }

    /// <summary>Instead of the description.</summary>
    public string? Hint { get; set; }

    /// <summary>Several lines of this height.</summary>
    public int? Rows { get; set; }

    /// <summary>A unit after the input: <c>€</c>, <c>%</c>.</summary>
    public string? Suffix { get; set; }

    /// <summary>Which keyboard a phone shows: <c>numeric</c>, <c>decimal</c>.</summary>
    public string? Inputmode { get; set; }

    /// <summary>For the person's own details: <c>email</c>, <c>name</c>, <c>one-time-code</c>, <c>new-password</c>.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Instead of the type that follows from the property: <c>search</c>.</summary>
    public string? Type { get; set; }

    /// <summary>Which files may be chosen: <c>.csv</c>.</summary>
    public string? Accept { get; set; }

    /// <summary>What may be chosen; an enum brings its own.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The shape, when it should not follow from the type and the number of choices.</summary>
    public FieldKind? As { get; set; }

    /// <summary>Says "optional" or not; follows from the property when left out. Search forms set false.</summary>
    public bool? Optional { get; set; }

    /// <summary>A short box; figures and dates have one anyway.</summary>
    public bool? Short { get; set; }

    /// <summary>App-relative address that offers names while one types; the field stays a plain one whose text the page understands by itself.</summary>
    public string? Suggestions { get; set; }

    /// <summary>The field takes several names, with commas between.</summary>
    public bool SuggestionsList { get; set; }

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var source = new FieldSource(For, ViewContext, Items);
        var kind = As ?? source.Kind(Rows);
        var id = TagBuilder.CreateSanitizedId(source.Name, "_");
        var isMarkdown = source.IsMarkdown && kind is FieldKind.Area;
        if (isMarkdown) Preview.Add(ViewContext.HttpContext, id);
        return RenderAsync(output, "_Field", new FieldView
        {
            Kind = kind,
            Name = source.Name,
            Id = id,
            Label = LabelText.IsEmpty ? Label ?? source.Label : LabelText,
            Hint = Hint ?? source.Hint(kind),
            Errors = source.Errors(),
            Value = source.Value(kind),
            TimeValue = source.TimeValue(kind),
            InputType = Type ?? source.InputType,
            Rows = Rows ?? 6,
            IsMarkdown = isMarkdown,
            Preview = isMarkdown && Preview.IsAsked(ViewContext.HttpContext.Request) && source.Value(kind) is { Length: > 0 } text ? text : null,
            Suffix = Suffix,
            InputMode = Inputmode ?? source.InputMode,
            Autocomplete = Autocomplete ?? source.Autocomplete,
            Accept = Accept,
            SuggestionsUrl = Url(Suggestions),
            IsSuggestionsList = SuggestionsList,
            Options = source.Options(kind),
            IsOptional = Optional ?? source.IsOptional(kind),
            IsShort = Short ?? source.IsShort,
            IsLabelHidden = HideLabel,
        });
    }
}
