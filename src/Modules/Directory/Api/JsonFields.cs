using System.Text.Json;

namespace Kumppani.Directory.Api;

/// <summary>Fields of JSON that are left out when there is nothing to tell.</summary>
internal static class JsonFields
{
    extension(Utf8JsonWriter json)
    {
        public void Told(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
        }

        public void Told(string name, IEnumerable<string> values)
        {
            var all = values.ToList();
            if (all.Count == 0) return;

            json.WriteStartArray(name);
            foreach (var value in all) json.WriteStringValue(value);
            json.WriteEndArray();
        }

        /// <summary>A list of objects.</summary>
        public void Objects<T>(string name, IReadOnlyCollection<T> values, Action<T> write)
        {
            if (values.Count == 0) return;

            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStartObject();
                write(value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
