namespace Kumppani.Directory.Ptv;

/// <summary>Why something cannot be given to the catalogue, or not all of it.</summary>
internal enum PtvFault
{
    /// <summary>The catalogue is the master: nothing is given to it.</summary>
    MasterIsCatalogue,

    /// <summary>Made up for a demonstration.</summary>
    Example,

    /// <summary>The organisation has no business id, by which the catalogue knows it.</summary>
    BusinessIdMissing,

    /// <summary>The organisation is not described.</summary>
    OrganisationDescriptionMissing,

    /// <summary>Its name is too long.</summary>
    OrganisationNameTooLong,

    /// <summary>The first sentence of its description is too long for a summary.</summary>
    OrganisationSummaryTooLong,

    /// <summary>Its description is too long.</summary>
    OrganisationDescriptionTooLong,

    /// <summary>The catalogue has not given the organisation an id yet, or it has not been told here.</summary>
    CatalogueIdMissing,

    /// <summary>How the services are paid for has not been told.</summary>
    FundingMissing,

    /// <summary>It was read from the catalogue, so it is there already.</summary>
    InCatalogue,

    /// <summary>In no language there are both a name and a description.</summary>
    DescriptionMissing,

    /// <summary>A name is too long.</summary>
    NameTooLong,

    /// <summary>The first sentence of the description is too long for a summary.</summary>
    SummaryTooLong,

    /// <summary>The description says no more than the name.</summary>
    SummaryIsName,

    /// <summary>The description is too long.</summary>
    DescriptionTooLong,

    /// <summary>No service class.</summary>
    ServiceClassMissing,

    /// <summary>Main classes only.</summary>
    ServiceClassOnlyMain,

    /// <summary>More service classes than the catalogue takes.</summary>
    ServiceClassesTooMany,

    /// <summary>No target group.</summary>
    TargetGroupMissing,

    /// <summary>No language that the catalogue knows.</summary>
    LanguageMissing,

    /// <summary>The place has no whole address; the activity is given without it.</summary>
    AddressIncomplete,

    /// <summary>Times without an end, or not at a quarter of an hour; they are left out.</summary>
    TimesLeftOut,
}
