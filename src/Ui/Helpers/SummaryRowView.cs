namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_SummaryRow</c> draws.</summary>
/// <param name="Label">The name.</param>
/// <param name="Html">The value, already encoded.</param>
/// <param name="Change">Address of the page that changes it.</param>
public sealed record SummaryRowView(string Label, string Html, string? Change);
