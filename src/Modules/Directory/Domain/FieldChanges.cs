using System.Runtime.CompilerServices;

namespace Kumppani.Directory.Domain;

/// <summary>Gathers the names of the fields that change while a record takes on new values.</summary>
internal sealed class FieldChanges
{
    private readonly List<string> fields = [];

    public IReadOnlyList<string> Fields => fields;

    /// <summary>The new value; the old one itself when they are equal, so that a save writes only what changed.</summary>
    public T Of<T>(T before, T after, [CallerArgumentExpression(nameof(before))] string field = "")
    {
        if (EqualityComparer<T>.Default.Equals(before, after)) return before;

        fields.Add(field);
        return after;
    }

    /// <summary>The same for a list, which is equal when what is in it is.</summary>
    public List<T> OfList<T>(List<T> before, IReadOnlyCollection<T> after, [CallerArgumentExpression(nameof(before))] string field = "")
    {
        if (before.SequenceEqual(after)) return before;

        fields.Add(field);
        return [.. after];
    }
}
