namespace Kumppani.Directory.Pages.Import;

/// <summary>What the person saw and how she decides the doubtful rows of the page.</summary>
internal sealed class PreviewForm
{
    public string Fingerprint { get; set; } = "";

    /// <summary>By line: "new", the id of an association, or blank to leave the row out.</summary>
    public Dictionary<int, string?> Decisions { get; set; } = [];

    /// <summary>The button: to keep the choices and stay, or to confirm.</summary>
    public string? Act { get; set; }
}
