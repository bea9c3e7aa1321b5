using Kumppani.Directory.Contracts;

namespace Kumppani.Directory;

internal static class KindWords
{
    /// <summary>What an organisation is, in a word, in the reader's language.</summary>
    public static string Name(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Association => Texts.KindAssociation,
        OrganisationKind.Group => Texts.KindGroup,
        OrganisationKind.Municipality => Texts.KindMunicipality,
        OrganisationKind.WellbeingCounty => Texts.KindWellbeingCounty,
        OrganisationKind.Umbrella => Texts.KindUmbrella,
        OrganisationKind.Parish => Texts.KindParish,
        OrganisationKind.Company => Texts.KindCompany,
        OrganisationKind.Council => Texts.KindCouncil,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
