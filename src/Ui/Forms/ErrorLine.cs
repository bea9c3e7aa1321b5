namespace Kumppani.Ui.Forms;

/// <summary>One line of the error summary.</summary>
/// <param name="Text">What to mend.</param>
/// <param name="Target">The field, as <c>#id</c>; null when it concerns the whole form.</param>
public sealed record ErrorLine(string Text, string? Target);
