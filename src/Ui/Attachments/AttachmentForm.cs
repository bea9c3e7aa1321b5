using System.ComponentModel.DataAnnotations;
using Kumppani.Kernel.Attachments;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Attachments;

/// <summary>A file to be attached, and what is told of it.</summary>
public sealed class AttachmentForm
{
    /// <summary>Stands for the file's field; the file itself is found by <see cref="Upload.Of"/>.</summary>
    [Display(Name = nameof(Texts.AttachmentFile))]
    public IFormFile? File { get; set; }

    /// <summary>What it is called.</summary>
    [Required, StringLength(Attachment.MaxTitle), Display(Name = nameof(Texts.AttachmentTitle), Description = nameof(Texts.AttachmentTitleHint))]
    public string? Title { get; set; }

    /// <summary>The language it is in.</summary>
    [Required, RegularExpression("fi|sv|en"), Display(Name = nameof(Texts.AttachmentLanguage))]
    public string? Language { get; set; }

    /// <summary>Whether it can be read with a screen reader.</summary>
    [Display(Name = nameof(Texts.AttachmentIsAccessible), Description = nameof(Texts.AttachmentIsAccessibleHint))]
    public bool? IsAccessible { get; set; }

    /// <summary>A picture in words, or what the file holds.</summary>
    [StringLength(Attachment.MaxDescription), DataType(DataType.MultilineText), Display(Name = nameof(Texts.AttachmentDescription), Description = nameof(Texts.AttachmentDescriptionHint))]
    public string? Description { get; set; }
}
