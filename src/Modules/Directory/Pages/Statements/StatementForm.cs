using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Statements;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>What the liaison says of the service's accessibility.</summary>
internal sealed class StatementForm
{
    [Display(Name = nameof(Texts.StatementMethod))]
    public AssessmentMethod Method { get; set; }

    [Required, Display(Name = nameof(Texts.StatementAssessedOn))]
    public DateOnly? AssessedOn { get; set; }

    /// <summary>Gaps; one without words is left out.</summary>
    public List<GapForm> Gaps { get; set; } = [];

    /// <summary>The number of the version the form was filled from.</summary>
    public int Seen { get; set; }
}
