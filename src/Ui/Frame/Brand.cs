namespace Kumppani.Ui.Frame;

/// <summary>Whose service the page is: the installation, or the municipality on whose table the visitor is.</summary>
/// <param name="Name">Shown in the header and at the end of the title.</param>
/// <param name="HomeUrl">App-relative, without language: <c>/</c> or <c>/seinajoki</c>.</param>
/// <param name="LogoUrl">A picture of our own; its text alternative is the name.</param>
/// <param name="StylesheetUrl">
/// A style sheet of our own that sets <c>--brand</c>, <c>--brand-dark</c> and <c>--on-brand</c> on <c>:root</c>. A URL, because the content
/// security policy allows no inline style. Whoever stores the colours checks their contrast.
/// </param>
public sealed record Brand(string Name, string HomeUrl = "/", string? LogoUrl = null, string? StylesheetUrl = null);
