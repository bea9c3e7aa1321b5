using System.Globalization;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Modules;

namespace Kumppani.Ui.Attachments;

/// <summary>Attachments in words: what was done, and how large a file is.</summary>
internal sealed class AttachmentWords : IEventWords
{
    public string? Say(string type, string payload) => type switch
    {
        nameof(AttachmentAdded) => Texts.EventAttachmentAdded,
        nameof(AttachmentRemoved) => Texts.EventAttachmentRemoved,
        _ => null,
    };

    /// <summary>PDF, 1,2 Mt.</summary>
    public static string TypeAndSize(Attachment attachment) => $"{attachment.Extension.ToUpperInvariant()}, {Size(attachment.Bytes)}";

    private static string Size(long bytes) => bytes < 1_000_000
        ? string.Format(CultureInfo.CurrentCulture, Texts.SizeKilobytes, Math.Max(1, bytes / 1000))
        : string.Format(CultureInfo.CurrentCulture, Texts.SizeMegabytes, (bytes / 1_000_000m).ToString("0.#", CultureInfo.CurrentCulture));
}
