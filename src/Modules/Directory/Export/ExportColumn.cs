using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Export;

/// <summary>A column of a file of associations.</summary>
internal sealed record ExportColumn(string Header, Func<Organisation, string?> Value);
