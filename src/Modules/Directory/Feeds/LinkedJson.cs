using System.Buffers;
using System.Text;
using System.Text.Json;
using Kumppani.Directory.Api;
using Microsoft.AspNetCore.Html;

namespace Kumppani.Directory.Feeds;

/// <summary>
/// A record in the terms of schema.org, for search engines: a data block of the page, which no browser runs, so that the content security policy has no
/// part in it. What would end the block is escaped.
/// </summary>
internal static class LinkedJson
{
    public static HtmlString Of(string type, Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, OpenAnswer.Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", type);
            write(json);
            json.WriteEndObject();
        }

        return new HtmlString($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(text.WrittenSpan)}</script>");
    }

    extension(Utf8JsonWriter json)
    {
        /// <summary>A thing within a thing.</summary>
        public void Thing(string name, string type, Action write)
        {
            json.WriteStartObject(name);
            json.WriteString("@type", type);
            write();
            json.WriteEndObject();
        }
    }
}
