using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Domain;

/// <summary>The target groups in the code list of the national service catalogue (ptvkohderyhmat).</summary>
internal static class TargetGroupCodes
{
    /// <summary>The group's code, or that of the wider group it lies in.</summary>
    public static string Of(TargetGroup group) => group switch
    {
        TargetGroup.Seniors => "KR1.1",
        TargetGroup.ChildrenAndFamilies => "KR1.2",
        TargetGroup.YoungPeople => "KR1.3",
        TargetGroup.LongTermIll => "KR1.4",
        TargetGroup.Disabled => "KR1.6",
        TargetGroup.Associations => "KR2.7",
        TargetGroup.Businesses => "KR2",
        _ => "KR1",
    };
}
