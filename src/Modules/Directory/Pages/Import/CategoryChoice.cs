using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Pages.Import;

/// <summary>A word and the choice of its group, as a list of the five.</summary>
internal sealed record CategoryChoice(string Word, string Text, AssociationCategory? Chosen, int Number)
{
    public string Id => $"Chosen_{Number}";
}
