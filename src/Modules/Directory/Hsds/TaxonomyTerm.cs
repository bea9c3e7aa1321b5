namespace Kumppani.Directory.Hsds;

/// <summary>A code of a list.</summary>
/// <param name="List">The code of the list.</param>
/// <param name="Value">What it stands for in the register.</param>
/// <param name="Code">Its code: that of a public list where there is one.</param>
/// <param name="Name">Its name in the language of the answer.</param>
/// <param name="Parent">Id of the code above it.</param>
/// <param name="Uri">Its address in a public list.</param>
internal sealed record TaxonomyTerm(string List, object Value, string Code, Func<string> Name, Guid? Parent = null, string? Uri = null)
{
    public Guid Id { get; } = IdOf(List, Value);

    /// <summary>The id of the code that stands for a value.</summary>
    public static Guid IdOf(string list, object value) => StableId.Of($"{list}/{value}");
}
