using Kumppani.Directory.Ptv.Reading;

namespace Kumppani.Directory.Ptv;

/// <summary>
/// How an organisation stands to the national service catalogue (Palvelutietovaranto, PTV). A part of the organisation with a row of its own; there is none
/// until something is said, and then this register is the master.
/// </summary>
internal sealed class CatalogueBond
{
    public required Guid OrganisationId { get; init; }

    public CatalogueMaster Master { get; private set; }

    public ServiceFunding? Funding { get; private set; }

    /// <summary>The organisation's id in the catalogue, which gives it when the organisation is brought there.</summary>
    public Guid? CatalogueId { get; private set; }

    /// <summary>When the catalogue was last asked for what the organisation offers; null when never under this id.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>What came of it.</summary>
    public CatalogueReading? Reading { get; private set; }

    /// <summary>What it offers is read from the catalogue, when its id there is known.</summary>
    public bool IsRead => Master is CatalogueMaster.Catalogue && CatalogueId is not null;

    /// <summary>Takes what is said. False when it is the same as before.</summary>
    public bool Take(CatalogueMaster master, ServiceFunding? funding, Guid? catalogueId)
    {
        if ((Master, Funding, CatalogueId) == (master, funding, catalogueId)) return false;

        if ((Master, CatalogueId) != (master, catalogueId)) (ReadAt, Reading) = (null, null);
        (Master, Funding, CatalogueId) = (master, funding, catalogueId);
        return true;
    }

    /// <summary>Keeps what came of asking the catalogue.</summary>
    public void Note(CatalogueReading reading, DateTime at) => (Reading, ReadAt) = (reading, at);
}
