using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.OutsideSurveys;

/// <summary>What a page of the archive shows.</summary>
/// <param name="Years">The years of which there are surveys, the newest first.</param>
/// <param name="Surveys">Those that are asked for, each with who keeps it.</param>
internal sealed record ArchiveView(IReadOnlyList<int> Years, IReadOnlyList<(OutsideSurvey One, string Keeper)> Surveys);
