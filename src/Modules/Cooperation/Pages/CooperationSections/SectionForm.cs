namespace Kumppani.Cooperation.Pages.CooperationSections;

/// <summary>What the liaison writes of a section. Saving says that it has been looked at today.</summary>
internal sealed class SectionForm
{
    public TextVersions Text { get; set; } = new();

    public LineVersions Owner { get; set; } = new();
}
