namespace Kumppani.Ui.Frame;

/// <summary>One link of the main menu. A source leaves out what the visitor may not open.</summary>
/// <param name="Text">In the language of the request.</param>
/// <param name="Url">App-relative, without language: <c>/associations</c>.</param>
/// <param name="Order">Smaller stands first.</param>
public sealed record MenuLink(string Text, string Url, int Order = 100);
