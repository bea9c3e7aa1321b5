namespace Kumppani.Kernel.Attachments;

/// <summary>What is told of a file by whoever gives it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Language">The language it is in, as a tag.</param>
/// <param name="IsAccessible">Whether it can be read with a screen reader.</param>
/// <param name="Description">A picture in words, or what the file holds.</param>
public sealed record AttachmentDetails(string Title, string Language, bool? IsAccessible, string? Description);
