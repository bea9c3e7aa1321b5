using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Files;

/// <summary>Why a file is not taken. The codes are keys of the texts of Ui.</summary>
public static class FileRefusals
{
    /// <summary>No file was chosen.</summary>
    public static Problem Missing { get; } = new("AttachmentFileMissing");

    /// <summary>It holds nothing.</summary>
    public static Problem Empty { get; } = new("AttachmentFileEmpty");

    /// <summary>Its type is not one of <see cref="FileType.All"/>.</summary>
    public static Problem TypeUnknown { get; } = new("AttachmentTypeUnknown", string.Join(", ", FileType.All.Select(type => type.Extension)));

    /// <summary>It is a page or a drawing that a browser would run.</summary>
    public static Problem Active { get; } = new("AttachmentActive");

    /// <summary>It holds macros or controls.</summary>
    public static Problem Macros { get; } = new("AttachmentMacros");

    /// <summary>A document of Office before 2007, or one with a password.</summary>
    public static Problem OldOffice { get; } = new("AttachmentOldOffice");

    /// <summary>It ends too early, or is not put together as its type is.</summary>
    public static Problem Broken { get; } = new("AttachmentBroken");

    /// <summary>It grows out of all proportion when it is unpacked.</summary>
    public static Problem Bomb { get; } = new("AttachmentBomb");

    /// <summary>Not text in UTF-8.</summary>
    public static Problem NotText { get; } = new("AttachmentNotText");

    /// <summary>The disk did not take it.</summary>
    public static Problem NotKept { get; } = new("AttachmentNotKept");

    /// <summary>A picture has more pixels than this many millions.</summary>
    public static Problem TooManyPixels { get; } = new("AttachmentTooManyPixels", PictureLimits.MaxPixels / 1_000_000);

    /// <summary>It is larger than this many megabytes.</summary>
    public static Problem TooLarge(int megabytes) => new("AttachmentTooLarge", megabytes);

    /// <summary>Its name ends in one type, and its content is of another.</summary>
    public static Problem TypeMismatch(string extension) => new("AttachmentTypeMismatch", extension);
}
