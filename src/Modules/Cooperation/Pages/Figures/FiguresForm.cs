using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Pages.Figures;

/// <summary>What is asked of a year's key figures.</summary>
internal sealed class FiguresForm
{
    [Range(0, 10_000_000), Display(Name = nameof(Texts.Population))]
    public int? Population { get; set; }

    [Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true), Display(Name = nameof(Texts.Area), Description = nameof(Texts.AreaHint))]
    public decimal? Area { get; set; }

    [Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true), Display(Name = nameof(Texts.Water))]
    public decimal? Water { get; set; }

    [Range(0, 1_000_000), Display(Name = nameof(Texts.KnownAssociations), Description = nameof(Texts.KnownAssociationsHint))]
    public int? Associations { get; set; }

    [Range(typeof(decimal), "0", "1000000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true), Display(Name = nameof(Texts.Grants), Description = nameof(Texts.GrantsHint))]
    public decimal? Grants { get; set; }

    [Required, StringLength(KeyFigures.MaxSource), Display(Name = nameof(Texts.FigureSource), Description = nameof(Texts.FigureSourceHint))]
    public string Source { get; set; } = "";

    public static FiguresForm Of(KeyFigures one) => new()
    {
        Population = one.Population,
        Area = one.Hectares / 100m,
        Water = one.WaterHectares / 100m,
        Associations = one.Associations,
        Grants = one.GrantCents / 100m,
        Source = one.Source,
    };

    /// <summary>Enters what was typed.</summary>
    public Outcome EnterInto(KeyFigures figures) =>
        figures.Enter(Population, Hundredfold(Area), Hundredfold(Water), Associations, Grants is { } euros ? (long)decimal.Round(euros * 100) : null, Source.Trim());

    private static int? Hundredfold(decimal? number) => number is { } given ? (int)decimal.Round(given * 100) : null;
}
