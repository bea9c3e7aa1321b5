using Microsoft.AspNetCore.Html;

namespace Kumppani.Ui.Forms;

/// <summary>What <c>_FormActions</c> draws.</summary>
public sealed record FormActionsView(string Submit, string? Name, string? Value, string? Cancel, bool IsDanger, IHtmlContent More, string? Previewed = null);
