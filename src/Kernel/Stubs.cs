// Delete this file when Places, Search/Language, SortKey and BusinessId have landed.
#pragma warning disable
namespace Kumppani.Kernel.Domain
{
    public readonly record struct BusinessId(string Value)
    {
        public static BusinessId Parse(string text) => new(text);
        public override string ToString() => Value;
    }
    public static class SortKey { public static string Of(string name) => name.ToLowerInvariant(); }
}
namespace Kumppani.Kernel.Places
{
    public sealed record Place(string Key, string NameFi, string Slug);
}
namespace Kumppani.Kernel.Search.Language
{
    public interface IAnalyser { string Name { get; } IEnumerable<string> Terms(string text); }
    public static class Analysers { public static IAnalyser Best() => null!; }
}
