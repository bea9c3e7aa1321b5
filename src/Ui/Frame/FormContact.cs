namespace Kumppani.Ui.Frame;

/// <summary>Whom to ask about a form, or to do it with by phone or on paper.</summary>
/// <param name="Name">The municipality.</param>
/// <param name="Role">Role of the contact, never a person's name; null when none is told.</param>
/// <param name="Email">Public address of the role.</param>
/// <param name="Phone">Its phone.</param>
public sealed record FormContact(string Name, string? Role, string? Email, string? Phone)
{
    /// <summary>The number as a link dials it.</summary>
    public string? Dialled => Phone is null ? null : string.Concat(Phone.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));
}
