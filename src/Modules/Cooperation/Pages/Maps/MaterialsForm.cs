using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Maps;

/// <summary>What is asked of a card's slot for materials and examples.</summary>
internal sealed class MaterialsForm
{
    [Required, Display(Name = nameof(Texts.State))]
    public MaterialState? State { get; set; } = MaterialState.ToBeCompleted;

    public TextVersions Text { get; set; } = new();

    public LineVersions Owner { get; set; } = new();

    [Display(Name = nameof(Texts.MaterialsDue))]
    public DateOnly? DueOn { get; set; }

    public static MaterialsForm Of(CardMaterials one) => new()
    {
        State = one.State,
        Text = TextVersions.Of(one.Text),
        Owner = LineVersions.Of(one.Owner),
        DueOn = one.DueOn,
    };
}
