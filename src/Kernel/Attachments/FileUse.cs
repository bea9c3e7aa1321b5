namespace Kumppani.Kernel.Attachments;

/// <summary>How much room the files of an organisation take. Its row is what uploads at the same moment wait for.</summary>
public sealed class FileUse
{
    /// <summary>The organisation.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>Bytes of its attachments that have not been removed.</summary>
    public long Bytes { get; init; }
}
