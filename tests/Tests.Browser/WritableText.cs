namespace Kumppani.Tests.Browser;

/// <summary>A text field of a form, as the page describes it.</summary>
internal sealed class WritableText
{
    /// <summary>Its name in the form.</summary>
    public string Name { get; set; } = "";

    /// <summary>What stands in it.</summary>
    public string Value { get; set; } = "";

    /// <summary>Takes several lines.</summary>
    public bool IsLong { get; set; }

    /// <summary>Was refused.</summary>
    public bool IsInvalid { get; set; }

    /// <summary>Label, hint and refusal.</summary>
    public string Words { get; set; } = "";
}
