using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Attachments;

/// <summary>Why a file is not attached. The codes are keys of the texts of Ui.</summary>
public static class AttachmentRefusals
{
    /// <summary>A picture without words says nothing to those who do not see it.</summary>
    public static Problem DescriptionMissing { get; } = new("AttachmentDescriptionMissing");

    /// <summary>The record has as many as it may.</summary>
    public static Problem TooMany { get; } = new("AttachmentTooMany", Files.FileLimits.MostPerRecord);

    /// <summary>The organisation has used up its room of so many megabytes.</summary>
    public static Problem QuotaFull(int megabytes) => new("AttachmentQuotaFull", megabytes);
}
