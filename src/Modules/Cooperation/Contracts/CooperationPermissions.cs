namespace Kumppani.Cooperation.Contracts;

/// <summary>What one may be allowed to do with a municipality's cooperation with associations.</summary>
public static class CooperationPermissions
{
    /// <summary>Keep the cooperation page, answer those who write, take matters forward, log the work.</summary>
    public const string Keep = "cooperation.keep";

    /// <summary>Keep links to pages that help associations.</summary>
    public const string Help = "cooperation.help";

    /// <summary>The same for areas and the country, which no municipality keeps.</summary>
    public const string HelpEverywhere = "cooperation.help-everywhere";

    /// <summary>Raise a matter with the municipality for one's association.</summary>
    public const string Raise = "cooperation.raise";
}
