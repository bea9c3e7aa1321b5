namespace Kumppani.Kernel.Domain;

/// <summary>What became of an attempt: done, or refused with a <see cref="Domain.Problem"/>. Exceptions are for bugs.</summary>
public readonly record struct Outcome(Problem? Problem)
{
    /// <summary>The attempt succeeded.</summary>
    public static Outcome Done => default;

    /// <summary>True when nothing stood in the way.</summary>
    public bool IsDone => Problem is null;

    /// <summary>A problem is a refusal.</summary>
    public static implicit operator Outcome(Problem problem) => new(problem);
}
