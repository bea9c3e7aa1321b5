namespace Kumppani.Directory.Hsds;

/// <summary>A code of a list.</summary>
/// <param name="List">The code of the list.</param>
/// <param name="Value">What it stands for in the register.</param>
/// <param name="Code">Its code: that of a public list where there is one.</param>
/// <param name="Name">Its name in the language of the answer.</param>
internal sealed record TaxonomyTerm(string List, object Value, string Code, Func<string> Name)
{
    public Guid Id { get; } = StableId.Of($"{List}/{Value}");
}
