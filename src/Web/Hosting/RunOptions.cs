using System.Globalization;

namespace Kumppani.Web.Hosting;

/// <summary>What the operator said on the command line or in the environment; the command line wins.</summary>
/// <param name="Command">Something to be done in place of serving; <paramref name="Target"/> says with what.</param>
/// <param name="SeedLarge">Fill the register with this many associations and stop: for ./bench, and so not among the options that are explained.</param>
internal sealed record RunOptions(string? Urls, string DataFolder, string? Database, bool Demo, int? SeedLarge = null, OperatorCommand? Command = null, string Target = "", string? Files = null)
{
    public const string Usage = """
        Usage: ./run [--urls URL] [--data DIR] [--database "Host=…"] [--no-demo]
          --urls      addresses to listen on            (KUMPPANI_URLS)      default http://localhost:5000
          --data      folder of database, files, keys   (KUMPPANI_DATA)      default ./data
          --database  PostgreSQL instead of SQLite      (KUMPPANI_DATABASE)
          --files     folder of files that several nodes share (KUMPPANI_FILES)   default files in the data folder
          --no-demo   start empty, with a set-up link   (KUMPPANI_DEMO=false)

        In place of starting, with the same --data and --database:
          --backup FILE         write database, files and keys into one file; the program may be running
          --restore FILE        verify a backup and put it into an empty folder (and database)
          --move-to "Host=…"    copy the database into an empty PostgreSQL database
        """;

    /// <summary>Where it listens unless told otherwise.</summary>
    public const string DefaultUrl = "http://localhost:5000";

    /// <summary>Where a browser on this machine finds it: the links of mails, as long as no public address is configured.</summary>
    public string LocalAddress =>
        (Urls ?? DefaultUrl).Split(';')[0]
            .Replace("://[::]", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal);

    /// <summary>Reads the options; the second value says what was not understood.</summary>
    public static (RunOptions Options, string? Misunderstood) Read(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        var options = new RunOptions(
            environment("KUMPPANI_URLS"),
            environment("KUMPPANI_DATA") ?? "data",
            environment("KUMPPANI_DATABASE"),
            !string.Equals(environment("KUMPPANI_DEMO"), "false", StringComparison.OrdinalIgnoreCase),
            Files: environment("KUMPPANI_FILES"));

        for (var at = 0; at < args.Count; at++)
        {
            var (name, value) = args[at].Split('=', 2) is [var before, var after] ? (before, after) : (args[at], null);
            if (name == "--no-demo")
            {
                options = options with { Demo = false };
                continue;
            }

            if (name is not ("--urls" or "--data" or "--database" or "--files" or "--seed-large" or "--backup" or "--restore" or "--move-to")) return (options, args[at]);
            value ??= ++at < args.Count ? args[at] : null;
            if (string.IsNullOrWhiteSpace(value)) return (options, name);
            if (name == "--seed-large")
            {
                if (!int.TryParse(value, CultureInfo.InvariantCulture, out var count) || count < 1) return (options, args[at]);
                options = options with { SeedLarge = count };
                continue;
            }

            options = name switch
            {
                "--urls" => options with { Urls = value },
                "--data" => options with { DataFolder = value },
                "--files" => options with { Files = value },
                "--backup" => options with { Command = OperatorCommand.BackUp, Target = value },
                "--restore" => options with { Command = OperatorCommand.Restore, Target = value },
                "--move-to" => options with { Command = OperatorCommand.Move, Target = value },
                _ => options with { Database = value },
            };
        }

        return (options, null);
    }
}
