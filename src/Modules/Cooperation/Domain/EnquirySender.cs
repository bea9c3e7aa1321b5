namespace Kumppani.Cooperation.Domain;

/// <summary>Who writes to the liaison, as she says.</summary>
/// <param name="Name">Her name, if she gives it.</param>
/// <param name="Email">Where she is answered.</param>
/// <param name="Association">The association she writes for, if any.</param>
/// <param name="Language">The language of her mail.</param>
internal sealed record EnquirySender(string? Name, string Email, string? Association, string Language);
