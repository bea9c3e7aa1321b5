namespace Kumppani.Wellbeing.Contracts;

/// <summary>What one may be allowed to do with measures.</summary>
public static class WellbeingPermissions
{
    /// <summary>Put a measure forward and keep its wording, due date and owners.</summary>
    public const string Propose = "wellbeing.propose";

    /// <summary>See the measures of the organisation acted for, move them on as its part allows, and tell how they are getting on.</summary>
    public const string Follow = "wellbeing.follow";
}
