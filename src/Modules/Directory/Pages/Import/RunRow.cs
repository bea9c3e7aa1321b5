using Kumppani.Directory.Import.Runs;

namespace Kumppani.Directory.Pages.Import;

/// <summary>An earlier import in the list; without its file.</summary>
internal sealed record RunRow(Guid Id, string FileName, DateTime UploadedAt, ImportRunState State, int Added, int Updated);
