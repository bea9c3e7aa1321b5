using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>What is told of a survey that others have made.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Maker">Who made it.</param>
/// <param name="Year">The year in which it was answered.</param>
/// <param name="AreaKey">Which municipality, region, county or country it is about.</param>
/// <param name="Answers">How many answered; null when it is not known.</param>
/// <param name="Findings">What it found, in the keeper's own words.</param>
/// <param name="Target">Its address, if it has one.</param>
/// <param name="Themes">Which of the ten themes it is about.</param>
internal sealed record OutsideSurveyDetails(
    LocalizedText Title, string Maker, int Year, string AreaKey, int? Answers, LocalizedText Findings, string? Target, IReadOnlyList<Theme> Themes);
