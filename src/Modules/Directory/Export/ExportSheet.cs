using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Export;

/// <summary>
/// What of an association a file holds, and for whom. Everybody gets what stands on its public page. The liaison gets her own register as the import
/// reads it: the language of mail, and the descriptions in each language.
/// </summary>
internal sealed class ExportSheet
{
    private static readonly string[] Languages = ["fi", "sv", "en"];

    private readonly PlaceBook places;
    private readonly Guid? hostId;
    private readonly string language;

    private ExportSheet(PlaceBook places, Guid? hostId, string language)
    {
        (this.places, this.hostId, this.language) = (places, hostId, language);
        Columns = [.. Public(), .. hostId is null ? [] : Own()];
    }

    public IReadOnlyList<ExportColumn> Columns { get; }

    /// <summary>One query for a liaison, none for anybody else.</summary>
    public static async Task<ExportSheet> ForAsync(AppDb db, PlaceBook places, CancellationToken stop)
    {
        if (!db.Actor.May(DirectoryPermissions.Register)) return new ExportSheet(places, null, Language.Current.Code);

        var host = db.ActingFor;
        return new ExportSheet(places, host, await db.Set<Organisation>().Where(one => one.Id == host).Select(one => one.Language).FirstAsync(stop));
    }

    /// <summary>Whether the association is on the register of the liaison who asks.</summary>
    public bool IsOwn(Organisation organisation) => organisation.HostId == hostId;

    public string PlaceName(Organisation organisation) => places.Exactly(organisation.PlaceKey)?.Name(Language.Current.Code) ?? "";

    private IEnumerable<ExportColumn> Public() =>
    [
        new(ImportTexts.Of(ImportField.Name), one => one.Name),
        new(ImportTexts.Of(ImportField.BusinessId), one => one.BusinessId?.ToString()),
        new(ImportTexts.Of(ImportField.Place), PlaceName),
        new(ImportTexts.Of(ImportField.Category), one => one.Category is { } category ? CategoryWords.Name(category) : null),
        new(ImportTexts.Of(ImportField.ContactRole), one => one.ContactRole),
        new(ImportTexts.Of(ImportField.Email), one => one.Email),
        new(ImportTexts.Of(ImportField.Phone), one => one.Phone),
        new(ImportTexts.Of(ImportField.Website), one => one.Website),
        new(ImportTexts.Of(ImportField.Description), one => IsOwn(one) ? one.Description.Exactly(language) : one.Description.Best(language).Text),
        new(Texts.Example, one => one.IsExample ? Texts.Example : null),
    ];

    private IEnumerable<ExportColumn> Own() =>
    [
        new(ImportTexts.Of(ImportField.Language), one => IsOwn(one) ? one.Language : null),
        .. Languages.Where(other => other != language).Select(other => new ExportColumn(
            $"{ImportTexts.Of(ImportField.Description)} ({other})", one => IsOwn(one) ? one.Description.Exactly(other) : null)),
    ];
}
