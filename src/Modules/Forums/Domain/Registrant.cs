using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Mail;

namespace Kumppani.Forums.Domain;

/// <summary>Who registers, as she tells it.</summary>
/// <param name="Name">Her name, or her role ("Representative").</param>
/// <param name="Email">Null only when a host writes her down.</param>
/// <param name="Association">The association on the register she represents, or null.</param>
/// <param name="AssociationName">Its name as written, when it is not on the register.</param>
/// <param name="Needs">Access or diet.</param>
/// <param name="GroupWish">The workshop group she would like.</param>
/// <param name="Language">Language of her mail: fi, sv or en.</param>
internal sealed record Registrant(
    string Name, EmailAddress? Email, OrganisationInfo? Association, string? AssociationName, string? Needs, AssociationCategory? GroupWish, string Language);
