using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Ptv;

namespace Kumppani.Directory.Pages.Ptv;

/// <summary>What is asked of how an association stands to the national service catalogue.</summary>
internal sealed class BondForm
{
    [Display(Name = nameof(Texts.PtvMaster), Description = nameof(Texts.PtvMasterHint))]
    public CatalogueMaster Master { get; set; }

    [Display(Name = nameof(Texts.PtvFunding), Description = nameof(Texts.PtvFundingHint))]
    public ServiceFunding? Funding { get; set; }

    [Display(Name = nameof(Texts.PtvCatalogueId), Description = nameof(Texts.PtvCatalogueIdHint))]
    public Guid? CatalogueId { get; set; }

    public static BondForm Of(CatalogueBond? bond) => new() { Master = bond?.Master ?? CatalogueMaster.Ours, Funding = bond?.Funding, CatalogueId = bond?.CatalogueId };
}
