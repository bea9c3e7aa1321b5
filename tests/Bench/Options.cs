using System.Globalization;

namespace Kumppani.Bench;

/// <summary>What ./bench hands over.</summary>
/// <param name="Program">The published program.</param>
/// <param name="Data">Its data folder, filled.</param>
/// <param name="Database">A PostgreSQL connection, or null for SQLite.</param>
/// <param name="Seconds">Length of one measurement.</param>
/// <param name="Mails">How many mails are handed to the sink.</param>
/// <param name="Only">Words of scenario names; all when empty.</param>
internal sealed record Options(string Program, string Data, string? Database, int Seconds, int Mails, IReadOnlyList<string> Only)
{
    public static Options Read(string[] args)
    {
        var read = new Options(args[0], args[1], null, 8, 10_000, []);
        for (var at = 2; at < args.Length; at++)
        {
            read = args[at] switch
            {
                "--database" => read with { Database = args[++at] },
                "--seconds" => read with { Seconds = int.Parse(args[++at], CultureInfo.InvariantCulture) },
                "--mails" => read with { Mails = int.Parse(args[++at], CultureInfo.InvariantCulture) },
                var word => read with { Only = [.. read.Only, word] },
            };
        }

        return read;
    }

    public IEnumerable<string> Start(Uri address) =>
        [Program, "--urls", address.ToString(), "--data", Data, .. Database is null ? Array.Empty<string>() : ["--database", Database]];
}
