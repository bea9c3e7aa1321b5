using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Export;

/// <summary>A list of objects, written as it goes. A value that is missing is left out.</summary>
internal static class JsonExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public static async Task WriteAsync(Stream body, ExportSheet sheet, IAsyncEnumerable<IReadOnlyList<Organisation>> pages, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartArray();
        await foreach (var page in pages)
        {
            foreach (var one in page) Write(json, sheet, one);
            await json.FlushAsync(stop);
        }

        json.WriteEndArray();
        await json.FlushAsync(stop);
    }

    private static void Write(Utf8JsonWriter json, ExportSheet sheet, Organisation one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        json.WriteString("name", one.Name);
        Value(json, "businessId", one.BusinessId?.ToString());
        json.WriteString("place", one.PlaceKey);
        json.WriteString("placeName", sheet.PlaceName(one));
        Value(json, "category", one.Category?.ToString());
        Value(json, "contactRole", one.ContactRole);
        Value(json, "email", one.Email);
        Value(json, "phone", one.Phone);
        Value(json, "website", one.Website);
        json.WriteStartObject("description");
        foreach (var (language, text) in one.Description.Versions) json.WriteString(language, text);
        json.WriteEndObject();
        if (sheet.IsOwn(one)) json.WriteString("mailLanguage", one.Language);
        if (one.IsExample) json.WriteBoolean("isExample", true);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}
