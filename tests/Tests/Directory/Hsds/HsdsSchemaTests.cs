using System.Globalization;
using System.Text.Json;
using Kumppani.Kernel.Modules;
using Kumppani.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Hsds;

/// <summary>Every record of a generated register by the schemas of the standard, judged by another's program.</summary>
public sealed class HsdsSchemaTests(DemoApp demo) : IClassFixture<DemoApp>
{
    // KUMPPANI_HSDS_ROWS=106000 judges as many as the whole country has.
    private static readonly int Rows = int.Parse(Environment.GetEnvironmentVariable("KUMPPANI_HSDS_ROWS") ?? "1200", CultureInfo.InvariantCulture);

    private static readonly (string Path, string Schema, int AtLeast)[] Lists =
    [
        ("organizations?format=ndjson&full=true&full_service=true", "organization.json", Rows),
        ("organizations?format=ndjson&lang=sv", "organization.json", Rows),
        ("services?format=ndjson&full=true", "service.json", 50),
        ("services?format=ndjson&lang=en", "service.json", 50),
        ("service_at_locations?format=ndjson&full=true", "service_at_location.json", 50),
        ("service_at_locations?format=ndjson", "service_at_location.json", 50),
        ("taxonomies?format=ndjson", "taxonomy.json", 5),
        ("taxonomy_terms?format=ndjson", "taxonomy_term.json", 20),
    ];

    [Fact]
    public async Task Every_record_is_valid_by_the_schema_of_the_standard()
    {
        NpmCheck.SkipWithout("ajv");
        var schemas = Path.GetFullPath(SharedData.Folder("standards/hsds-3.1/schema"));
        await using (var scope = demo.App.Services.CreateAsyncScope())
        {
            foreach (var filling in scope.ServiceProvider.GetServices<IBulkSeed>()) await filling.FillAsync(Rows, CancellationToken.None);
        }

        using var client = demo.App.Server.CreateClient();
        foreach (var (path, schema, least) in Lists)
        {
            await using var records = await client.GetStreamAsync(new Uri("https://localhost/hsds/" + path));
            using var judged = JsonDocument.Parse(await NpmCheck.RunAsync("hsds.mjs", records, schemas, schema));

            var faults = judged.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()).ToList();
            Assert.True(faults.Count == 0, $"{path}: {string.Join(Environment.NewLine, faults)}");
            Assert.InRange(judged.RootElement.GetProperty("count").GetInt32(), least, int.MaxValue);
        }
    }
}
