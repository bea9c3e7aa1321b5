using Microsoft.AspNetCore.Html;

namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_PageHeading</c> draws.</summary>
public sealed record PageHeadingView(string? Caption, IHtmlContent Content);
