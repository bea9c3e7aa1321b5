namespace Kumppani.Kernel.Domain;

/// <summary>A connection between two records of any modules, readable from both ends.</summary>
public sealed class Link
{
    /// <summary>Kind of the record it leads from.</summary>
    public required string FromKind { get; init; }

    /// <summary>Id of the record it leads from.</summary>
    public required Guid FromId { get; init; }

    /// <summary>Kind of the record it leads to.</summary>
    public required string ToKind { get; init; }

    /// <summary>Id of the record it leads to.</summary>
    public required Guid ToId { get; init; }

    /// <summary>Makes a link from one record to another.</summary>
    public static Link Between(RecordRef from, RecordRef to) =>
        new() { FromKind = from.Kind, FromId = from.Id, ToKind = to.Kind, ToId = to.Id };
}
