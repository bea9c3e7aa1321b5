namespace Kumppani.Directory.Pages.Associations;

/// <summary>A facet as a panel of checkboxes.</summary>
/// <param name="Key">The name of its fields.</param>
/// <param name="Name">What it is, in the reader's language.</param>
/// <param name="Options">Its values, those that are chosen or would find something.</param>
internal sealed record FacetPanel(string Key, string Name, IReadOnlyList<FacetOption> Options)
{
    public int Chosen => Options.Count(option => option.IsChosen);
}
