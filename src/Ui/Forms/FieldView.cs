using Kumppani.Kernel.Domain;

namespace Kumppani.Ui.Forms;

/// <summary>What <c>_Field</c> draws.</summary>
public sealed record FieldView
{
    /// <summary>Shape.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Name of the value in the form.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the (first) control; error summaries link to it.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked.</summary>
    public required ShownText Label { get; init; }

    /// <summary>How to answer; null for nothing.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with the answer.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>What was typed, valid or not; else the model's value.</summary>
    public string? Value { get; init; }

    /// <summary>The time of day, beside the day in <see cref="Value"/>.</summary>
    public string? TimeValue { get; init; }

    /// <summary>The <c>type</c> of a one-line input.</summary>
    public string InputType { get; init; } = "text";

    /// <summary>Height of several lines.</summary>
    public int Rows { get; init; } = 6;

    /// <summary>A text in Markdown, with help and a preview.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>What is to be looked at; null when nobody asked.</summary>
    public string? Preview { get; init; }

    /// <summary>A unit after the input.</summary>
    public string? Suffix { get; init; }

    /// <summary>Which keyboard a phone shows.</summary>
    public string? InputMode { get; init; }

    /// <summary>What the browser may fill in by itself.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Which files may be chosen.</summary>
    public string? Accept { get; init; }

    /// <summary>Where names are offered while one types; null for nowhere.</summary>
    public string? SuggestionsUrl { get; init; }

    /// <summary>Several names, with commas between.</summary>
    public bool IsSuggestionsList { get; init; }

    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>May be left empty, and says so.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Figures, dates and codes need no long box.</summary>
    public bool IsShort { get; init; }

    /// <summary>The label is only heard.</summary>
    public bool IsLabelHidden { get; init; }

    /// <summary>True when something is wrong.</summary>
    public bool IsInvalid => Errors.Count > 0;

    /// <summary>Id of the hint.</summary>
    public string HintId => Id + "-hint";

    /// <summary>Id of the error.</summary>
    public string ErrorId => Id + "-error";

    /// <summary>What a screen reader reads after the label; null for nothing.</summary>
    public string? DescribedBy => (Hint, IsInvalid) switch
    {
        (not null, true) => $"{ErrorId} {HintId}",
        (not null, false) => HintId,
        (null, true) => ErrorId,
        _ => null,
    };

    /// <summary>A group of controls, named by a legend.</summary>
    public bool IsGroup => Kind is FieldKind.Radios or FieldKind.Checkboxes or FieldKind.DayAndTime;
}
