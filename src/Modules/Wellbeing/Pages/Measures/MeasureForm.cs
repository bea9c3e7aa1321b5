using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Domain;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>A measure as typed, in one language at a time.</summary>
internal sealed class MeasureForm
{
    [Display(Name = nameof(Texts.FieldLanguage)), Required, RegularExpression("fi|sv|en")]
    public string? Language { get; set; }

    [Display(Name = nameof(Texts.FieldTitle), Description = nameof(Texts.FieldTitleHint)), Required, StringLength(Measure.MaxTitle)]
    public string? Title { get; set; }

    [Display(Name = nameof(Texts.FieldDescription)), DataType(DataType.MultilineText), StringLength(Measure.MaxDescription)]
    public string? Description { get; set; }

    [Display(Name = nameof(Texts.FieldDueOn)), Required]
    public DateOnly? DueOn { get; set; }

    public List<OwnerForm> Owners { get; set; } = [];

    [Display(Name = nameof(Texts.FindOwner), Description = nameof(Texts.FindOwnerHint)), StringLength(100)]
    public string? Find { get; set; }

    public static MeasureForm Of(Measure measure, string language) => new()
    {
        Language = language,
        Title = measure.Title.Exactly(language),
        Description = measure.Description.Exactly(language),
        DueOn = measure.DueOn,
        Owners = [.. measure.Owners.Select(owner => new OwnerForm { OrganisationId = owner.OrganisationId, Unit = owner.Unit })],
    };

    /// <summary>What it says, the other languages kept from before.</summary>
    public MeasureProposal Proposal(LocalizedText title, LocalizedText description) => new(
        title.With(Language!, Title), description.With(Language!, Description), DueOn!.Value, [.. Owners.Select(owner => (owner.OrganisationId, owner.Unit))]);
}
