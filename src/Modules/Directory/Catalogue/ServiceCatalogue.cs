using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Directory.Catalogue;

/// <summary>The service classes of the national service catalogue, from the table that is part of the program. Its source stands on its first lines.</summary>
internal static class ServiceCatalogue
{
    /// <summary>All classes, each main class before those below it.</summary>
    public static IReadOnlyList<ServiceClass> All { get; } = Read();

    private static readonly FrozenDictionary<string, ServiceClass> ByCode = All.ToFrozenDictionary(one => one.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, List<string>> CodesWithin = All.GroupBy(one => one.MainCode)
        .ToFrozenDictionary(group => group.Key, group => group.Select(one => one.Code).ToList(), StringComparer.Ordinal);

    /// <summary>The class of a code; null when there is none.</summary>
    public static ServiceClass? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The main class of a code; null when it is that of none.</summary>
    public static ServiceClass? FindMain(string? code) => Find(code) is { IsMain: true } found ? found : null;

    /// <summary>The codes that belong to a class: its own, and those below it.</summary>
    public static List<string> Within(ServiceClass one) => one.IsMain ? CodesWithin[one.Code] : [one.Code];

    /// <summary>Codes that are in the catalogue, each once and in its order.</summary>
    public static List<string> Known(IEnumerable<string?> codes)
    {
        var told = codes.ToHashSet(StringComparer.Ordinal);
        return [.. All.Where(one => told.Contains(one.Code)).Select(one => one.Code)];
    }

    /// <summary>The names of these and of their main classes, one each.</summary>
    public static IEnumerable<string> FullNames(IEnumerable<string> codes) => Known(codes).Select(code => FullName(ByCode[code]));

    /// <summary>The names of these and of their main classes in each language, for the search index.</summary>
    public static IEnumerable<string> InAllLanguages(IEnumerable<string> codes) =>
        Known(codes).SelectMany(code => (ServiceClass[])[ByCode[code], ByCode[ByCode[code].MainCode]]).Distinct().SelectMany(one => (string[])[one.Fi, one.Sv, one.En]);

    /// <summary>The main classes as choices, in the order of the reader's alphabet.</summary>
    public static IReadOnlyList<SelectListItem> MainOptions() => [.. Mains().Select(one => new SelectListItem(one.Name, one.Code))];

    /// <summary>All as choices, under their main classes; the first of each group is the main class itself.</summary>
    public static IReadOnlyList<SelectListItem> Options()
    {
        List<SelectListItem> options = [new(Texts.ServiceClassNone, "")];
        foreach (var main in Mains())
        {
            var group = new SelectListGroup { Name = main.Name };
            options.Add(new SelectListItem(string.Format(CultureInfo.CurrentCulture, Texts.ServiceClassWhole, main.Name), main.Code) { Group = group });
            options.AddRange(Within(main).Skip(1).Select(code => new SelectListItem(ByCode[code].Name, code) { Group = group }));
        }

        return options;
    }

    private static IEnumerable<ServiceClass> Mains() => All.Where(one => one.IsMain).OrderBy(one => one.Name, StringComparer.CurrentCulture);

    private static string FullName(ServiceClass one) => one.IsMain ? one.Name : $"{ByCode[one.MainCode].Name}: {one.Name}";

    private static List<ServiceClass> Read()
    {
        using var stream = typeof(ServiceCatalogue).Assembly.GetManifestResourceStream("catalogue/service-classes.csv")
            ?? throw new InvalidOperationException("The table of service classes is not in the program.");
        using var reader = new StreamReader(stream);

        List<ServiceClass> classes = [];
        var headerSeen = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (headerSeen && line.Split(';') is [var code, var fi, var sv, var en]) classes.Add(new ServiceClass(code, fi, sv, en));
            headerSeen = true;
        }

        return classes;
    }
}
