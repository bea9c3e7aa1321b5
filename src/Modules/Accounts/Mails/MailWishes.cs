using System.Globalization;
using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Mails;

/// <summary>When a person wants mail that can wait, by the address she signs in with.</summary>
internal sealed class MailWishes(AppDb db) : IMailWishes
{
    public async Task<MailWish?> OfAsync(EmailAddress to, string language, CancellationToken stop)
    {
        var normalised = to.Value.ToUpperInvariant();
        var rhythm = await db.Persons.Where(person => person.NormalizedEmail == normalised).Select(person => (MailRhythm?)person.MailRhythm).FirstOrDefaultAsync(stop);
        return rhythm is { } chosen ? new MailWish(chosen, ChoiceIn(language)) : null;
    }

    public static MailLink ChoiceIn(string language) =>
        new(Texts.ResourceManager.GetString(nameof(Texts.MailChoice), CultureInfo.GetCultureInfo(language))!, $"/{language}/account");
}
