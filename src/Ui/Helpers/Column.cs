namespace Kumppani.Ui.Helpers;

/// <summary>A column of a <c>data-table</c>. A plain text will do; <see cref="Number"/> for figures.</summary>
/// <param name="Text">The head; on a phone the name beside each cell.</param>
/// <param name="IsNumber">Figures stand to the right under each other.</param>
/// <param name="IsHeadHidden">The head is only heard: for a column of buttons.</param>
public sealed record Column(string Text, bool IsNumber = false, bool IsHeadHidden = false)
{
    /// <summary>A column of figures.</summary>
    public static Column Number(string text) => new(text, IsNumber: true);

    /// <summary>A column whose head is heard but not seen.</summary>
    public static Column Hidden(string text) => new(text, IsHeadHidden: true);

    /// <summary>A column of text.</summary>
    public static implicit operator Column(string text) => new(text);

    /// <summary>A column of text.</summary>
    public static Column FromString(string text) => new(text);
}
