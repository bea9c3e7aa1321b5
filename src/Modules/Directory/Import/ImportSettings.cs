using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Import;

/// <summary>What the reading of rows asks of the outside.</summary>
/// <param name="HomePlaceKey">The municipality that imports, such as m743; the place of rows that name none.</param>
/// <param name="ContentLanguage">The language the file's descriptions are written in: fi, sv or en.</param>
internal sealed record ImportSettings(string HomePlaceKey, PlaceBook Places, string ContentLanguage = "fi");
