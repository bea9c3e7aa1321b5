using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>A municipality's key figures of a year as it has told them, with their source (requirement S2). What can be computed is computed. One row a year, held by the database.</summary>
internal sealed class KeyFigures : HostedEntity
{
    public const int MaxSource = 500;
    public const int FirstYear = 1990;
    public const int LastYear = 2100;
    public const string OneAYear = "IX_cooperation_figures_HostId_Year";

    public required string PlaceKey { get; init; }

    public required int Year { get; init; }

    public int? Population { get; private set; }

    /// <summary>The whole area, water included: a hundredth of a square kilometre each.</summary>
    public int? Hectares { get; private set; }

    /// <summary>The water in it.</summary>
    public int? WaterHectares { get; private set; }

    /// <summary>How many associations there are known to be, in this register or not.</summary>
    public int? Associations { get; private set; }

    /// <summary>Cents appropriated for grants to associations.</summary>
    public long? GrantCents { get; private set; }

    public string Source { get; private set; } = "";

    public static KeyFigures Of(Guid hostId, string placeKey, int year) => new() { HostId = hostId, PlaceKey = placeKey, Year = year, Visibility = Visibility.Published };

    public Outcome Enter(int? population, int? hectares, int? water, int? associations, long? grantCents, string source)
    {
        if (population is null && hectares is null && associations is null && grantCents is null) return CooperationProblems.NoFigure;
        if (water > hectares) return CooperationProblems.WaterAboveArea;

        (Population, Hectares, WaterHectares, Associations, GrantCents, Source) = (population, hectares, water, associations, grantCents, source);
        return Raise(new FiguresEntered(Id, Year));
    }

    /// <summary>Euros a resident, to the cent; null when either figure is missing.</summary>
    public decimal? EurosPerResident => GrantCents is { } cents && Population is { } people and > 0 ? decimal.Round(cents / 100m / people, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>Associations to a thousand residents, to one decimal; null when either figure is missing.</summary>
    public decimal? AssociationsPerThousand => Associations is { } number && Population is { } people and > 0 ? decimal.Round(number * 1000m / people, 1, MidpointRounding.AwayFromZero) : null;
}
