namespace Kumppani.Directory.Pages.Import;

/// <summary>An association that an undoing left as it is.</summary>
internal sealed record KeptRow(Guid Id, string Name, bool IsNew);
