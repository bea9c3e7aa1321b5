using Kumppani.Directory.Contracts;
using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing;

internal static class Sides
{
    extension(OrganisationKind kind)
    {
        /// <summary>Which side of the table an organisation of this kind sits on.</summary>
        public MeasureSide Side => kind is OrganisationKind.Municipality or OrganisationKind.WellbeingCounty ? MeasureSide.PublicSector : MeasureSide.Association;
    }
}
