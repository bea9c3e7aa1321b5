using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>What is told of a help link.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What one finds there, in the keeper's own words.</param>
/// <param name="Target">The address.</param>
/// <param name="Themes">Which of the ten themes it helps with.</param>
/// <param name="Languages">In which languages it is written.</param>
/// <param name="ReadOn">When the page was read last; null when it has not been.</param>
internal sealed record HelpDetails(LocalizedText Title, LocalizedText Summary, string Target, IReadOnlyList<Theme> Themes, IReadOnlyList<HelpLanguage> Languages, DateOnly? ReadOn);
