using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Import;

/// <summary>Puts an association into one of the five groups by the stems of the words it is described with.</summary>
internal static class CategoryGuess
{
    /// <summary>The beginnings of words as folded text has them; a space closes the word.</summary>
    private static readonly (AssociationCategory Category, string[] Stems)[] Groups =
    [
        (AssociationCategory.Seniors, [
            "elakelai", "elakkeens", "elakeik", "senior", "ikaihmi", "ikaanty", "vanhus", "iakka", "sotaveter", "rintamaveter", "sotainval", "krigsveter", "pension", "aldre", "elderly", "retired",
        ]),
        (AssociationCategory.ResidentsAndVillages, [
            "kyla", "asukas", "asuka", "kaupunginosa", "vanhempainy", "vanhempainto", "vanhemmat", "koti ja koulu", "omakoti", "kotiseutu", "byafor",
            "byalag", "byar", "boende", "invanar", "hembygd", "foraldra", "hem och skola", "egnahem", "village", "resident", "neighbo", "parent",
        ]),
        (AssociationCategory.SocialAndHealth, [
            "sosiaali", "terveys", "terveyd", "sote ", "potilas", "vammais", "vammat", "invalid", "omais", "mielenterv", "paihde", "syopa", "sydan",
            "diabet", "reuma", "hengitys", "muisti", "kuulo", "nakovamma", "allergia", "astma", "autismi", "kehitysvamma", "lastensuojelu", "kriisi",
            "punainen risti", "vertaistu", "tukiyhdistys", "ensi ja turva", "avh", "neuroliit", "social", "halso", "patient", "handikapp", "anhorig",
            "cancer", "hjart", "rode kors", "roda kors", "rusmedel", "synskad", "horsel", "health", "disab", "carer", "welfare", "mental",
        ]),
        (AssociationCategory.Hobbies, [
            "harras", "liikun", "liikkuv", "urheil", "kulttuur", "musiik", "muusik", "kuoro", "laulu", "teatter", "taide", "taitei", "tanssi", "nuorisoseura",
            "partio", "kalast", "kalamies", "metsast", "jalkapal", "palloil", "palloseura", "voimist", "hiiht", "latu ", "suunnist", "uimar", "uinti", "judo",
            "ratsast", "koiraharr", "soitto", "soitta", "orkester", "kasityo", "valokuv", "moottorikerho", "pursi", "veneil", "golf", "tennis",
            "idrott", "kultur", "sport", "hobby", "gymnast", "korfor", "sangkor", "teater", "dans", "scout", "jakt", "fiske", "ungdomsfor", "music",
            "musik", "choir", "theat", "arts", "culture", "leisure", "fritid", "vapaaaika", "vapaa aika",
        ]),
        (AssociationCategory.Others, [
            "muu ", "muut ", "ovrig", "annat ", "andra ", "other", "sosiaalidemokraat", "socialdemokrat", "seurakun", "uskon", "kirkko", "poliit", "puolue", "yrittaj", "ammatti", "ystavyys",
            "neuvonta", "luonto", "luonnonsuoj", "elainsuoj", "maanpuolus", "religi", "politi", "foretag", "fack", "natur", "environment", "vanskap",
        ]),
    ];

    /// <summary>Null when the text says nothing the program knows.</summary>
    public static AssociationCategory? Of(string text)
    {
        var words = Folded.Words(text);
        if (words.Length == 0) return null;

        var padded = $" {words} ";
        var (best, bestScore) = ((AssociationCategory?)null, 0);
        foreach (var (category, stems) in Groups)
        {
            var score = stems.Sum(stem => Score(padded, stem));
            if (score > bestScore) (best, bestScore) = (category, score);
        }

        return best ?? (EndsLikeAClub(words) ? AssociationCategory.Hobbies : null);
    }

    /// <summary>
    /// A longer stem says more than a short one, and one that begins a word more than one inside a compound, where short stems do not count:
    /// a pensioners' choir sits with the pensioners, a village's sports club with the clubs.
    /// </summary>
    private static int Score(string padded, string stem)
    {
        if (padded.Contains($" {stem}", StringComparison.Ordinal)) return 3 * stem.Length;
        return stem.Length >= 5 && padded.Contains(stem, StringComparison.Ordinal) ? 2 * stem.Length : 0;
    }

    /// <summary>A seura is a club, but a seurakunta is a parish.</summary>
    private static bool EndsLikeAClub(string words) =>
        words.Split(' ').Any(word => word is "seurat" or "klubb" or "club" or "kerho" || word.EndsWith("seura", StringComparison.Ordinal));
}
