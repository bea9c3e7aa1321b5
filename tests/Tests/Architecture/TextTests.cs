using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Kumppani.Kernel.Domain;

namespace Kumppani.Tests.Architecture;

public sealed partial class TextTests
{
    public static TheoryData<string> WithTexts => [.. Product.All.Where(assembly => TextsOf(assembly) is not null).Select(Product.NameOf)];

    [Theory, MemberData(nameof(WithTexts))]
    public void Finnish_Swedish_and_English_have_the_same_keys_and_placeholders(string project)
    {
        var texts = TextsOf(Named(project))!;
        var finnish = Entries(texts, "");

        foreach (var language in (string[])["sv", "en"])
        {
            var other = Entries(texts, language);

            var (lacking, alone) = (finnish.Keys.Except(other.Keys, StringComparer.Ordinal), other.Keys.Except(finnish.Keys, StringComparer.Ordinal));
            Assert.True(finnish.Count == other.Count && !lacking.Any(), $"{project}: {language} lacks {string.Join(", ", lacking)}; alone there: {string.Join(", ", alone)}. tools/texts writes all three.");
            Assert.All(finnish, text => Assert.True(
                Placeholders(text.Value).SequenceEqual(Placeholders(other[text.Key]), StringComparer.Ordinal), $"{project} {text.Key} in {language}: {other[text.Key]}"));
            Assert.All(finnish.Concat(other), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), $"{project} {text.Key} is empty in fi or {language}."));
        }
    }

    [Fact]
    public void Every_problem_code_has_its_text()
    {
        var problems = Product.All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Problems", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                // A property is a method too: its getter.
                .Where(method => method.ReturnType == typeof(Problem))
                .Select(method => (type.Assembly, Problem: (Problem)method.Invoke(null, [.. method.GetParameters().Select(parameter => Anything(parameter.ParameterType))])!)))
            .ToList();

        Assert.NotEmpty(problems);
        Assert.All(problems, found => Assert.True(
            TextsOf(found.Assembly)!.GetString(found.Problem.Code, CultureInfo.InvariantCulture) is not null, $"{Product.NameOf(found.Assembly)} has no text {found.Problem.Code}."));
    }

    private static object? Anything(Type type) => type.IsValueType ? Activator.CreateInstance(type) : type == typeof(string) ? "" : null;

    private static Assembly Named(string project) => Product.All.Single(assembly => Product.NameOf(assembly) == project);

    private static ResourceManager? TextsOf(Assembly assembly) =>
        assembly.GetManifestResourceNames().Contains(assembly.GetName().Name + ".Texts.resources", StringComparer.Ordinal)
            ? new ResourceManager(assembly.GetName().Name + ".Texts", assembly)
            : null;

    private static Dictionary<string, string> Entries(ResourceManager texts, string language) =>
        texts.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
