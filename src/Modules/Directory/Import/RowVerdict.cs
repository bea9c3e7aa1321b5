namespace Kumppani.Directory.Import;

/// <summary>What happens to a row when the import is confirmed.</summary>
internal enum RowVerdict
{
    /// <summary>An association is added.</summary>
    New,

    /// <summary>An association of the register gets new values.</summary>
    Update,

    /// <summary>The register says so already; nothing is written.</summary>
    Same,

    /// <summary>A person must look; nothing is written until she decides.</summary>
    Doubtful,

    /// <summary>The row cannot become an association.</summary>
    Refused,
}
