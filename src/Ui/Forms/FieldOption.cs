namespace Kumppani.Ui.Forms;

/// <summary>One thing to choose; <paramref name="Group"/> is the heading under which a list to choose from has it.</summary>
public sealed record FieldOption(string Value, string Text, bool IsSelected, bool IsDisabled = false, string? Group = null);
