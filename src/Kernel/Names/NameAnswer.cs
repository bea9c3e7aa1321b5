namespace Kumppani.Kernel.Names;

/// <summary>What the name service said.</summary>
/// <param name="Kind">Whether it knew anything.</param>
/// <param name="Texts">The texts of the name, each put together from its parts.</param>
public sealed record NameAnswer(NameAnswerKind Kind, IReadOnlyList<string> Texts)
{
    internal static NameAnswer No { get; } = new(NameAnswerKind.NoAnswer, []);
}
