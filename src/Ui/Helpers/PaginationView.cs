namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_Pagination</c> draws.</summary>
public sealed record PaginationView(string? Previous, string? Next, string? Range);
