using System.Diagnostics.CodeAnalysis;

namespace Kumppani.Kernel.Domain;

/// <summary>An <see cref="Outcome"/> that carries a value when it is done.</summary>
public readonly record struct Outcome<T>(T? Value, Problem? Problem)
    where T : notnull
{
    /// <summary>True when <see cref="Value"/> is there.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsDone => Problem is null;

    /// <summary>A value is a success.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A problem is a refusal.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(default, problem);
}
