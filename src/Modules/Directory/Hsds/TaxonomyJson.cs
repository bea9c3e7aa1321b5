using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Hsds;

/// <summary>Code lists, their codes, and records described by them (attribute).</summary>
internal static class TaxonomyJson
{
    public static void Write(Utf8JsonWriter json, Taxonomy list)
    {
        json.WriteString("id", list.Id);
        json.WriteString("name", list.Name());
        json.WriteString("description", string.Format(null, Texts.OpenTaxonomyAbout, list.Name()));
        json.Told("uri", list.Uri);
        json.WriteString("version", "1");
    }

    public static void Write(Utf8JsonWriter json, TaxonomyTerm term, string language)
    {
        var list = Taxonomies.ListOf(term);
        json.WriteString("id", term.Id);
        json.WriteString("code", term.Code);
        json.WriteString("name", term.Name());
        json.WriteString("description", $"{list.Name()}: {term.Name()}");
        if (term.Parent is { } above) json.WriteString("parent_id", above);
        json.Told("term_uri", term.Uri);
        json.WriteString("taxonomy", list.Name());
        json.WriteString("taxonomy_id", list.Id);
        json.WriteString("language", language);
        json.WriteStartObject("taxonomy_detail");
        Write(json, list);
        json.WriteEndObject();
    }

    /// <summary>The codes by which a record is described.</summary>
    public static void Attributes(Utf8JsonWriter json, string entity, Entity record, IReadOnlyCollection<object> values, string language) =>
        json.Objects("attributes", [.. values.Select(Taxonomies.Of)], term =>
        {
            json.WriteString("id", StableId.Of(record.Id, $"{entity}/attribute/{term.Id}"));
            json.WriteString("link_id", record.Id);
            json.WriteString("link_entity", entity);
            json.WriteString("link_type", term.List);
            json.WriteString("taxonomy_term_id", term.Id);
            json.WriteStartObject("taxonomy_term");
            Write(json, term, language);
            json.WriteEndObject();
        });
}
