using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Statements;

/// <summary>Something that not everybody can use, as the statement tells it.</summary>
internal sealed class AccessibilityGap
{
    public const int MaxText = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid StatementId { get; init; }

    /// <summary>Place on the list, from one.</summary>
    public required int Position { get; init; }

    /// <summary>The success criterion of WCAG 2.1 it falls short of, such as 1.4.3.</summary>
    public required string Criterion { get; init; }

    /// <summary>What and where, why, and how to get the same in another way.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>When it will be mended; null when that is not known.</summary>
    public DateOnly? MendedBy { get; init; }
}
