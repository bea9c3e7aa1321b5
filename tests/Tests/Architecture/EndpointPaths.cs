using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace Kumppani.Tests.Architecture;

/// <summary>Addresses made from the list of all endpoints, with ids of records in them.</summary>
internal static class EndpointPaths
{
    // What an address holds besides ids: a secret that nobody has, and a number of an error.
    private static readonly (string Start, string Value)[] Fillings = [("{token", "nobody-has-this"), ("{code:max", "nobody"), ("{code:int", "404"), ("{template", "forum"), ("{topic", "Spaces"), ("{card}", "forum"), ("{thesis}", "spaces"), ("{*", "nothing-here"), ("{**", "nothing.here")];

    // A list is handed out in all of these.
    private static readonly string[] Endings = ["csv", "json", "xlsx"];

    public static bool Takes(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(method, StringComparer.Ordinal);

    public static string With(RouteEndpoint endpoint, params ReadOnlySpan<(string Name, Guid Id)> values)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        foreach (var (name, id) in values) path = path.Replace($"{{{name}:guid}}", id.ToString(), StringComparison.Ordinal);
        return path;
    }

    // Where the address names a type, several records of that type are tried; where it names none, two of each.
    public static IEnumerable<DemoRecord> Meant(List<DemoRecord> records, string stem, int most)
    {
        var types = records.GroupBy(record => record.Type).ToList();
        var named = types.Where(group => DemoApp.IsNamedBy(stem, group.Key)).ToList();
        return named.Count > 0 ? named.SelectMany(group => group.Take(most)) : types.SelectMany(group => group.Take(Math.Min(2, most)));
    }

    /// <summary>Every endpoint but the files of the look, at every address that these records and places give it, or at so many of them.</summary>
    public static IEnumerable<string> Of(DemoApp demo, string method, List<DemoRecord> records, IReadOnlyList<string> places, int most = 2, int each = int.MaxValue) =>
        from endpoint in demo.Endpoints.Where(endpoint => Takes(endpoint, method) && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null).DistinctBy(endpoint => endpoint.RoutePattern.RawText, StringComparer.Ordinal)
        from path in Filled(demo, endpoint, records, most).Take(each)
        from placed in Each(path, "{place}", places)
        from whole in Each(placed, "{ending}", Endings)
        select whole;

    private static IEnumerable<string> Each(string path, string part, IReadOnlyList<string> values) =>
        path.Contains(part, StringComparison.Ordinal) ? values.Select(value => path.Replace(part, value, StringComparison.Ordinal)) : [path];

    private static IEnumerable<string> Filled(DemoApp demo, RouteEndpoint endpoint, List<DemoRecord> records, int most)
    {
        var ids = endpoint.RoutePattern.Parameters.Where(parameter => !parameter.IsOptional && parameter.ParameterPolicies.Any(policy => policy.Content == "guid")).Select(parameter => parameter.Name).ToList();
        var raw = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        var stem = raw[..Math.Max(0, raw.LastIndexOf(":guid}", StringComparison.Ordinal))];
        IEnumerable<string> paths = ids.Count switch
        {
            0 => [raw],
            1 => Meant(records, stem, most).Select(record => With(endpoint, (ids[0], record.Id))),
            _ => Meant(records, stem, most).SelectMany(record => demo.Above(record).Select(above => With(endpoint, (ids[0], above), (ids[1], record.Id)))),
        };
        return paths.Select(path => string.Join('/', path.Split('/').Where(part => !part.EndsWith("?}", StringComparison.Ordinal))
            .Select(part => Fillings.FirstOrDefault(filling => part.StartsWith(filling.Start, StringComparison.Ordinal)).Value ?? part)));
    }
}
