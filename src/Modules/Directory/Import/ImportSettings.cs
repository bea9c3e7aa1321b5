using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;

namespace Kumppani.Directory.Import;

/// <summary>What the reading of rows asks of the outside.</summary>
/// <param name="HomePlaceKey">The municipality that imports, such as m743; the place of rows that name none.</param>
/// <param name="ContentLanguage">The language the file's descriptions are written in: fi, sv or en.</param>
/// <param name="Categories">The municipality's own words for the groups, made comparable.</param>
internal sealed record ImportSettings(
    string HomePlaceKey, PlaceBook Places, string ContentLanguage = "fi", IReadOnlyDictionary<string, AssociationCategory>? Categories = null)
{
    /// <summary>The group a value of the file stands for: by its name, or as somebody explained the word; null when nobody has.</summary>
    public AssociationCategory? CategoryOf(string text) =>
        CategoryWords.Exactly(text) ?? (Categories?.TryGetValue(Folded.Words(text), out var known) is true ? known : null);
}
