using System.Globalization;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.OwnData;

/// <summary>All that is kept of a person, from every module that keeps something.</summary>
internal sealed class OwnDataBook(AppDb db, IEnumerable<IPersonalData> keepers, IMail mail)
{
    /// <summary>The person who asks, by the address she has shown to be hers; null when she has erased her data since the request began.</summary>
    public async Task<DataSubject?> SelfAsync(CancellationToken stop)
    {
        var id = db.Actor.PersonId!.Value;
        return await db.Persons.Where(one => one.Id == id).Select(one => one.Email).FirstOrDefaultAsync(stop) is { } address ? new DataSubject(id, address.ToLowerInvariant()) : null;
    }

    /// <summary>What is kept, lower modules first.</summary>
    public IEnumerable<PersonalSection> Of(DataSubject who) => keepers.SelectMany(keeper => keeper.Of(who));

    /// <summary>
    /// Erases what may go and mails a receipt to the address; part of a decision. Whoever has done it in her name is then noticed.
    /// </summary>
    public async Task<Outcome> EraseAsync(DataSubject who, CancellationToken stop)
    {
        // Held first: whatever is being added to her is there when it is looked for, and whatever comes later finds her gone.
        if (!await db.HoldPersonAsync(who.Id, stop)) return AccountProblems.PersonGone;

        var person = await db.Persons.AsNoTracking().FirstAsync(one => one.Id == who.Id, stop);
        if (person.DemoKey is not null) return AccountProblems.DemoStays;
        if (!string.Equals(person.Email, who.Address, StringComparison.OrdinalIgnoreCase)) return AccountProblems.OwnAddressWrong;

        foreach (var keeper in keepers)
        {
            if (await keeper.EraseAsync(who, stop) is { IsDone: false } refused) return refused;
        }

        // What the steps have loaded may be older than what their statements wrote.
        await db.SaveChangesAsync(stop);
        if (EmailAddress.TryParse(who.Address, out var address)) await mail.QueueAsync(address.Value, person.Language, Receipt(person), $"erased:{who.Id}", Guid.Empty, stop);
        return Outcome.Done;
    }

    private static MailContent Receipt(Person person)
    {
        var culture = CultureInfo.GetCultureInfo(person.Language);
        return new MailContent(Text(nameof(Texts.EraseMailSubject)), [Text(nameof(Texts.EraseMailBody)), Text(nameof(Texts.EraseMailNotYou))], null, "Kumppani") { CanWait = false };

        string Text(string key) => Texts.ResourceManager.GetString(key, culture)!;
    }
}
