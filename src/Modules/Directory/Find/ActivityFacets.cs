using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Find;

/// <summary>What an activity adds to what its organisation is found by.</summary>
internal sealed record ActivityFacets(IReadOnlyList<TargetGroup> TargetGroups, IReadOnlyList<string> Languages, AssociationRole? Role, bool IsStepFree, bool IsFree, bool IsSupport = false);
