using System.Text.RegularExpressions;

namespace Kumppani.Scaffold;

/// <summary>Takes out of scaffolded code what only one database understands.</summary>
internal static partial class Portable
{
    private const string Identity = """.Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)""";

    /// <summary>The line by which a migration makes a feature.</summary>
    public static string FeatureCall(string feature) => $"migrationBuilder.Feature(\"{feature}\");";

    /// <summary>Column types go: each provider derives its own from the CLR type and the length. JSON and row numbers have a word of their own.</summary>
    public static string Migration(string code, IReadOnlyList<string> features)
    {
        code = code.ReplaceLineEndings("\n");
        code = JsonType().Replace(code, "type: migrationBuilder.Json()");
        code = ColumnType().Replace(code, "").Replace(", )", ")", StringComparison.Ordinal);
        code = code.Replace(Identity, $"{Identity}\n                        .Annotation(\"Sqlite:Autoincrement\", true)", StringComparison.Ordinal);
        if (features.Count == 0) return code;

        var calls = string.Concat(features.Select(feature => $"\n            {FeatureCall(feature)}"));
        var endOfUp = code.IndexOf("\n        }\n", code.IndexOf("void Up(", StringComparison.Ordinal), StringComparison.Ordinal);
        return code.Insert(endOfUp, "\n" + calls);
    }

    /// <summary>The same for the snapshot and a migration's own picture of the model.</summary>
    public static string Model(string code) => ModelType().Replace(code.ReplaceLineEndings("\n"), "");

    [GeneratedRegex("type: \"jsonb?\"", RegexOptions.NonBacktracking)]
    private static partial Regex JsonType();

    [GeneratedRegex("""(oldType|type): "[^"]*"(,\s*)?""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ColumnType();

    [GeneratedRegex("""\s*\.HasColumnType\("[^"]*"\)""", RegexOptions.NonBacktracking)]
    private static partial Regex ModelType();
}
