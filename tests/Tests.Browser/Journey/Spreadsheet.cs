using System.Text;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>A liaison's own list of the thirty associations of one district, as her office program saves it: semicolons and Windows-1252.</summary>
internal sealed record Spreadsheet(string District)
{
    public const int Count = 30;

    private static readonly (string Name, string Field)[] Associations =
    [
        ("Eläkeläiset", "Eläkeläiset"), ("Seniorit", "Eläkeläiset"), ("Sotaveteraanit", "Eläkeläiset"), ("Ikäihmisten tuki", "Eläkeläiset"), ("Veteraanikuntoutujat", "Eläkeläiset"),
        ("Sydänyhdistys", "Terveys"), ("Reumayhdistys", "Terveys"), ("Omaishoitajat", "Sosiaali"), ("Diabetesyhdistys", "Terveys"), ("Näkövammaiset", "Sosiaali"),
        ("Allergiayhdistys", "Terveys"), ("Muistiyhdistys", "Terveys"), ("Voimistelijat", "Liikunta"), ("Hiihtäjät", "Liikunta"), ("Palloilijat", "Liikunta"),
        ("Sekakuoro", "Kulttuuri"), ("Näyttämö", "Kulttuuri"), ("Kameraseura", "Kulttuuri"), ("Kansantanssijat", "Kulttuuri"), ("Partiolaiset", "Harrastus"),
        ("Kyläyhdistys", "Kylät"), ("Asukasyhdistys", "Asukkaat"), ("Vanhempainyhdistys", "Vanhemmat"), ("Kotiseutuyhdistys", "Kotiseutu"), ("Omakotiyhdistys", "Asukkaat"),
        ("Maamiesseura", "Muut"), ("Vapaapalokunta", "Muut"), ("Luonnonystävät", "Muut"), ("Yrittäjät", "Muut"), ("Mehiläishoitajat", "Muut"),
    ];

    /// <summary>The associations that were asked by the group "hobbies".</summary>
    public IEnumerable<int> Hobbies { get; } = Enumerable.Range(12, 8);

    public string NameOf(int index) => $"{District} {Associations[index].Name} ry";

    public string EmailOf(int index) => $"yhdistys{index + 1}@{District.ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o')}.example";

    public FilePayload File()
    {
        var text = new StringBuilder("Yhdistyksen nimi;Toimiala;Kotikunta;Sähköposti;Puhelin\r\n");
        for (var i = 0; i < Count; i++)
            text.Append(null, $"{NameOf(i)};{Associations[i].Field};Seinäjoki;{EmailOf(i)};040 {100 + i} 2030\r\n");
        // A row that says nothing is refused with a reason; the rest goes through.
        text.Append(";Muut;Seinäjoki;;\r\n");
        return new() { Name = $"yhdistykset-{District}.csv", MimeType = "text/csv", Buffer = Encoding.Latin1.GetBytes(text.ToString()) };
    }
}
