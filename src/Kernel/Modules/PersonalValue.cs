namespace Kumppani.Kernel.Modules;

/// <summary>One thing that is kept of a person.</summary>
public sealed record PersonalValue
{
    private PersonalValue(string name, string label, object? value) => (Name, Label, Value) = (name, label, value);

    /// <summary>Its name in the file; the same in every language.</summary>
    public string Name { get; }

    /// <summary>Its name on the page, in the reader's language.</summary>
    public string Label { get; }

    /// <summary>A <see cref="string"/>, a <see cref="bool"/>, a <see cref="DateTime"/> (UTC), the <see cref="Guid"/> of an organisation, or nothing.</summary>
    public object? Value { get; }

    /// <summary>Text.</summary>
    public static PersonalValue Text(string name, string label, string? value) => new(name, label, string.IsNullOrEmpty(value) ? null : value);

    /// <summary>Yes or no.</summary>
    public static PersonalValue Yes(string name, string label, bool value) => new(name, label, value);

    /// <summary>An instant, UTC.</summary>
    public static PersonalValue At(string name, string label, DateTime? value) => new(name, label, value);

    /// <summary>An organisation; the page shows its name.</summary>
    public static PersonalValue Organisation(string name, string label, Guid? value) => new(name, label, value == Guid.Empty ? null : value);
}
