namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_FilterChips</c> draws.</summary>
public sealed record FilterChipsView(IReadOnlyList<FilterChip> Filters, string Clear);
