using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Import.Remembered;

/// <summary>A word of a municipality's own for a group of associations, as somebody there explained it.</summary>
internal sealed class SavedCategory
{
    /// <summary>A longer value describes one association and groups none.</summary>
    public const int MaxText = 100;

    public required Guid HostId { get; init; }

    /// <summary>The word made comparable (see <see cref="Folded.Words"/>).</summary>
    public required string Word { get; init; }

    /// <summary>As it stood in the file.</summary>
    public required string Text { get; init; }

    public required AssociationCategory Category { get; init; }
}
