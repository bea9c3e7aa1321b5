namespace Kumppani.Directory.Ptv;

/// <summary>On which form a fault is mended.</summary>
internal enum PtvForm
{
    /// <summary>How the organisation stands to the catalogue.</summary>
    Catalogue,

    /// <summary>The organisation's entry.</summary>
    Entry,

    /// <summary>The organisation's presentation.</summary>
    Profile,

    /// <summary>The activity.</summary>
    Activity,
}
