using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Html;

namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_PageHeading</c> draws.</summary>
public sealed record PageHeadingView(ShownText Caption, IHtmlContent Content);
