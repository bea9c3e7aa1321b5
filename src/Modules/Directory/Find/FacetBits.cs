using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Find;

/// <summary>
/// What a list of organisations is narrowed by, as bits of one number that stands in the organisation's row, so that a list is narrowed and all its facets
/// are counted out of an index alone. The bits are stored: a new value takes the next free one of its range, and none ever moves.
/// </summary>
internal static class FacetBits
{
    /// <summary>The row has been summed up since it had something to tell.</summary>
    public const long Told = 1L << 54;

    /// <summary>Nobody has answered three reminders: it stands after the others.</summary>
    public const long Silent = 1L << 55;

    /// <summary>Its place, or that of one of its activities, is entered without steps.</summary>
    public const long StepFree = 1L << 56;

    /// <summary>It offers something free of charge.</summary>
    public const long Free = 1L << 57;

    /// <summary>A language that is not asked for often.</summary>
    public const long OtherLanguage = 1L << 53;

    /// <summary>It supports other associations.</summary>
    public const long Supports = 1L << 39;

    private const int Groups = 16;
    private const int Roles = 32;
    private const int Languages = 40;
    private const int Categories = 58;

    public static long Of(Theme theme) => 1L << (int)theme;

    public static long Of(TargetGroup group) => 1L << (Groups + (int)group);

    public static long Of(AssociationRole role) => 1L << (Roles + (int)role);

    /// <summary>Of a language by its tag; those that are not asked for often share one bit.</summary>
    public static long OfLanguage(string tag)
    {
        var known = SpokenLanguages.Common.TakeWhile(common => common != tag).Count();
        return known == SpokenLanguages.Common.Count ? OtherLanguage : 1L << (Languages + known);
    }

    /// <summary>Never stored: the category has a column of its own and joins the others when they are counted.</summary>
    public static long Of(AssociationCategory category) => 1L << (Categories + (int)category);

    /// <summary>What an organisation says of itself, and what its activities add to it.</summary>
    public static long Of(OrganisationProfile? profile, IEnumerable<ActivityFacets> activities, bool isSilent = false)
    {
        var bits = Told | (isSilent ? Silent : 0);
        if (profile is not null)
        {
            bits |= Sum(profile.Themes, Of) | Sum(profile.TargetGroups, Of) | Sum(profile.Roles, Of) | Sum(profile.Languages, OfLanguage);
            if (profile.Accessibility.StepFreeEntrance is true) bits |= StepFree;
        }

        foreach (var activity in activities)
        {
            bits |= Sum(activity.TargetGroups, Of) | Sum(activity.Languages, OfLanguage);
            if (activity.Role is { } role) bits |= Of(role);
            if (activity.IsStepFree) bits |= StepFree;
            if (activity.IsFree) bits |= Free;
            if (activity.IsSupport) bits |= Supports;
        }

        return bits;
    }

    private static long Sum<T>(IEnumerable<T> values, Func<T, long> bit) => values.Aggregate(0L, (bits, value) => bits | bit(value));
}
