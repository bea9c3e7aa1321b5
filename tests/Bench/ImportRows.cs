using System.Globalization;
using Kumppani.Ui.Tables;

namespace Kumppani.Bench;

/// <summary>A register of the greatest size an import takes, as a liaison has it: every column filled, made by Kumppani's own writers.</summary>
internal static class ImportRows
{
    public const int Count = 20_000;

    private static readonly string[] Groups =
        ["Seniorit", "Sosiaali- ja terveysala", "Harrastukset: liikunta ja kulttuuri", "Asukas-, kylä- ja vanhempainyhdistykset", "Muut"];

    private static readonly TableColumn<int>[] Columns =
    [
        new("Nimi", "name", row => string.Create(CultureInfo.InvariantCulture, $"Mittauksen Yhdistys {row} ry")),
        new("Y-tunnus", "businessId", BusinessId),
        new("Kunta", "place", row => row % 7 == 0 ? "Seinäjoki" : null),
        new("Ryhmä", "category", row => Groups[row % Groups.Length]),
        new("Yhteyshenkilön rooli", "role", row => row % 2 == 0 ? "puheenjohtaja" : "sihteeri"),
        new("Sähköposti", "email", row => string.Create(CultureInfo.InvariantCulture, $"yhdistys{row}@example.org")),
        new("Puhelin", "phone", row => string.Create(CultureInfo.InvariantCulture, $"040 {row / 1000:000} {row % 1000:0000}")),
        new("Verkkosivu", "website", row => string.Create(CultureInfo.InvariantCulture, $"https://www.example.org/{row}")),
        new("Kuvaus", "description", row => $"Järjestää kerhoja, retkiä ja tapahtumia kyläläisille ympäri vuoden. {Groups[row % Groups.Length]}: kaikki ovat tervetulleita."),
        new("Kieli", "language", row => row % 20 == 0 ? "ruotsi" : "suomi"),
    ];

    public static async Task<byte[]> FileAsync(string ending)
    {
        using var file = new MemoryStream();
        if (ending == "xlsx") await XlsxTable.WriteAsync(file, "Yhdistykset", Columns, PagesAsync(), CancellationToken.None);
        else await CsvTable.WriteAsync(file, Columns, PagesAsync(), CancellationToken.None);
        return file.ToArray();
    }

    private static async IAsyncEnumerable<IReadOnlyList<int>> PagesAsync()
    {
        foreach (var page in Enumerable.Range(1, Count).Chunk(500))
        {
            await Task.Yield();
            yield return page;
        }
    }

    /// <summary>One with a right check digit, and a leading zero; none for the few numbers that have no check digit.</summary>
    private static string? BusinessId(int row)
    {
        var digits = (100_000 + row).ToString("0000000", CultureInfo.InvariantCulture);
        int[] weights = [7, 9, 10, 5, 8, 4, 2];
        var rest = digits.Select((digit, at) => (digit - '0') * weights[at]).Sum() % 11;
        return rest == 1 ? null : $"{digits}-{(rest == 0 ? 0 : 11 - rest)}";
    }
}
