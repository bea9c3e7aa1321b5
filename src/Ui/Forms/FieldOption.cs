namespace Kumppani.Ui.Forms;

/// <summary>One thing to choose.</summary>
public sealed record FieldOption(string Value, string Text, bool IsSelected, bool IsDisabled = false);
