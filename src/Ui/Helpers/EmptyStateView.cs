using Microsoft.AspNetCore.Html;

namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_EmptyState</c> draws.</summary>
public sealed record EmptyStateView(string Title, IHtmlContent Content);
