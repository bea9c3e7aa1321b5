using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Kumppani.Ui.Tables;
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

    public IReadOnlyList<TableColumn<Organisation>> Columns { get; }

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

    /// <summary>The address of a mailbox; that of one person only for her own municipality's liaison.</summary>
    public string? EmailOf(Organisation organisation) => IsOwn(organisation) || organisation.Mailbox is not MailboxKind.Personal ? organisation.Email : null;

    private IEnumerable<TableColumn<Organisation>> Public() =>
    [
        new(ImportTexts.Of(ImportField.Name), "name", one => one.Name),
        new(ImportTexts.Of(ImportField.BusinessId), "businessId", one => one.BusinessId?.ToString()),
        new(ImportTexts.Of(ImportField.Place), "placeName", PlaceName),
        new(ImportTexts.Of(ImportField.Category), "category", one => one.Category is { } category ? CategoryWords.Name(category) : null),
        new(ImportTexts.Of(ImportField.ContactRole), "contactRole", one => one.ContactRole),
        new(ImportTexts.Of(ImportField.Email), "email", EmailOf),
        new(ImportTexts.Of(ImportField.Phone), "phone", one => one.Phone),
        new(ImportTexts.Of(ImportField.Website), "website", one => one.Website),
        new(ImportTexts.Of(ImportField.Description), "description", one => IsOwn(one) ? one.Description.Exactly(language) : one.Description.Best(language).Text),
        new(Texts.Example, "isExample", one => one.IsExample ? Texts.Example : null),
    ];

    private IEnumerable<TableColumn<Organisation>> Own() =>
    [
        new(ImportTexts.Of(ImportField.Language), "mailLanguage", one => IsOwn(one) ? one.Language : null),
        .. Languages.Where(other => other != language).Select(other => new TableColumn<Organisation>(
            $"{ImportTexts.Of(ImportField.Description)} ({other})", $"description-{other}", one => IsOwn(one) ? one.Description.Exactly(other) : null)),
    ];
}
