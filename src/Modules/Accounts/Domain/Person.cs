using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Identity;

namespace Kumppani.Accounts.Domain;

/// <summary>Someone who can sign in. Public pages show roles, not persons.</summary>
internal sealed class Person : IdentityUser<Guid>, IRaisesEvents
{
    private readonly List<DomainEvent> raised = [];

    public const int MaxName = 200;

    /// <summary>The name of somebody who has erased her data.</summary>
    public const string Removed = "";

    public const int MinPassword = 12;

    public const int MaxPassword = 200;

    public Person() => Id = Guid.CreateVersion7();

    /// <summary>How others in the same work see her: a name, or a role such as "Liaison officer, Seinäjoki".</summary>
    public required string DisplayName { get; set; }

    /// <summary>Language of the mails she gets: fi, sv or en.</summary>
    public required string Language { get; set; }

    /// <summary>When mail that can wait is sent to her.</summary>
    public MailRhythm MailRhythm { get; set; }

    /// <summary>Under this key the demo offers to sign in as her; null for a real person.</summary>
    public string? DemoKey { get; init; }

    IReadOnlyList<DomainEvent> IRaisesEvents.Raised => raised;

    /// <summary>Another name or language. Refused once she has erased her data.</summary>
    public Outcome Rename(string displayName, string language)
    {
        if (NormalizedEmail is null) return AccountProblems.PersonGone;
        if ((displayName, language) == (DisplayName, Language)) return Outcome.Done;

        (DisplayName, Language) = (displayName, language);
        Tell(new PersonRenamed(Id));
        return Outcome.Done;
    }

    /// <summary>Her address of mail and sign-in; every session and link of the old one ends.</summary>
    public void MoveTo(string address, string normalised)
    {
        (Email, NormalizedEmail, UserName, NormalizedUserName) = (address, normalised, address, normalised);
        SecurityStamp = Secrets.Token();
        Tell(new AddressChanged(Id));
    }

    /// <summary>Forgets her: the row stays for the history, which then tells of somebody who has been removed. Nobody signs in by it again.</summary>
    public void Erase()
    {
        (DisplayName, Email, NormalizedEmail, UserName, NormalizedUserName, PhoneNumber, PasswordHash) = (Removed, null, null, null, null, null, null);
        (EmailConfirmed, PhoneNumberConfirmed, TwoFactorEnabled, AccessFailedCount, LockoutEnd, MailRhythm) = (false, false, false, 0, null, MailRhythm.AtOnce);
        // Who has read her before and saves after is refused: nothing of her is written back.
        (SecurityStamp, ConcurrencyStamp) = (Secrets.Token(), Secrets.Token());
        Tell(new PersonErased(Id));
    }

    /// <summary>Something has happened to her account; saved with the next change.</summary>
    public void Tell(DomainEvent happened) => raised.Add(happened);

    void IRaisesEvents.ForgetRaised() => raised.Clear();
}
