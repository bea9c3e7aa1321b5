using Microsoft.AspNetCore.Html;

namespace Kumppani.Ui.Forms;

/// <summary>What <c>_ConfirmForm</c> draws.</summary>
public sealed record ConfirmFormView(string? Lead, string Submit, string? Name, string? Value, string Cancel, bool IsDanger, IHtmlContent What);
