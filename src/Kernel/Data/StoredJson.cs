using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kumppani.Kernel.Data;

/// <summary>
/// JSON that is stored: events, snapshots, choices. Enums stand as words, as they do in columns, so that a new value between two others changes no
/// meaning of what was written before.
/// </summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Writes a value as what it is, whatever it is declared as.</summary>
    public static string Write(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.Serialize(value, value.GetType(), Options);
    }

    /// <summary>Reads what was written of this type.</summary>
    public static T Read<T>(string json)
        where T : notnull => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"No {typeof(T).Name} in it.");
}
