using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;
using static Kumppani.Kernel.Modules.PersonalValue;

namespace Kumppani.Accounts.OwnData;

/// <summary>
/// What accounts keep of a person. Of her only the empty row and the terms of her roles stay: without them the history of an organisation would
/// tell of nobody.
/// </summary>
internal sealed class AccountData(AppDb db, Terms terms, SecondSteps steps, TimeProvider clock) : IPersonalData
{
    private readonly AccountEventWords words = new();

    public IEnumerable<PersonalSection> Of(DataSubject who) =>
    [
        PersonalSection.Of("accounts_persons", Texts.OwnPerson, null, db.Persons.AsNoTracking().Where(one => one.Id == who.Id).OrderBy(one => one.Id), person =>
        [
            Text("name", Texts.DisplayName, person.DisplayName), Text("address", Texts.Address, person.Email), Text("language", Texts.OwnLanguage, Language.Find(person.Language)?.Name),
            Text("mailRhythm", Texts.OwnRhythm, Rhythm(person.MailRhythm)), Yes("hasPassword", Texts.OwnHasPassword, person.PasswordHash is not null),
            Text("phone", Texts.OwnPhone, person.PhoneNumber), At("lockedUntil", Texts.OwnLockedUntil, person.LockoutEnd?.UtcDateTime),
        ]),
        PersonalSection.Of("accounts_memberships", Texts.OwnRoles, Texts.OwnRolesKept, db.Memberships.AsNoTracking().Where(one => one.PersonId == who.Id).OrderBy(one => one.Id), one =>
        [
            Organisation("organisation", Texts.OwnOrganisation, one.OrganisationId), Text("role", Texts.Role, RoleWords.Of(one.Role)), At("from", Texts.OwnFrom, one.From),
            At("until", Texts.OwnUntil, one.Until), At("takenUp", Texts.OwnTakenUp, one.TakenUpAt), At("checked", Texts.OwnChecked, one.CheckedAt),
        ]),
        PersonalSection.Of("accounts_sessions", Texts.SessionsTitle, null, db.Sessions.AsNoTracking().Where(one => one.PersonId == who.Id).OrderBy(one => one.Id), one =>
        [
            Text("device", Texts.Device, one.Device), At("opened", Texts.SessionOpened, one.OpenedAt), At("proven", Texts.OwnProven, one.ProvenAt), At("lastUsed", Texts.SessionUsed, one.LastUsedAt),
            Yes("secondStep", Texts.SecondStepTitle, one.HasSecondStep), Organisation("byServiceOf", Texts.OwnByService, one.MunicipalityId),
        ]),
        PersonalSection.Of("accounts_sign_in_links", Texts.OwnLinks, null, db.SignInLinks.AsNoTracking().Where(one => one.PersonId == who.Id).OrderBy(one => one.ExpiresAt).ThenBy(one => one.TokenHash), one =>
        [
            At("expires", Texts.OwnExpires, one.ExpiresAt), At("used", Texts.OwnUsed, one.UsedAt), Organisation("organisation", Texts.OwnOrganisation, one.OrganisationId),
            Text("leadsTo", Texts.OwnLeadsTo, one.ReturnPath),
        ]),
        PersonalSection.Of("accounts_sign_in_requests", Texts.OwnRequests, null, RequestsOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
            [Text("address", Texts.Address, one.Address), At("asked", Texts.OwnAsked, one.At), Text("leadsTo", Texts.OwnLeadsTo, one.ReturnPath)]),
        PersonalSection.Of("accounts_address_changes", Texts.OwnAddressChanges, null, ChangesOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
        [
            Text("newAddress", Texts.OwnNewAddress, one.NewAddress), At("oldAgreed", Texts.OwnOldAgreed, one.OldConfirmedAt),
            At("newAgreed", Texts.OwnNewAgreed, one.NewConfirmedAt), At("expires", Texts.OwnExpires, one.ExpiresAt),
        ]),
        PersonalSection.Of("accounts_authenticators", Texts.SecondStepTitle, null, db.Authenticators.AsNoTracking().Where(one => one.PersonId == who.Id).OrderBy(one => one.PersonId), one =>
            [At("inUseSince", Texts.OwnInUseSince, one.ConfirmedAt)]),
        PersonalSection.Of("accounts_recovery_codes", Texts.OwnRecoveryCodes, null, db.RecoveryCodes.AsNoTracking().Where(one => one.PersonId == who.Id).OrderBy(one => one.Hash), _ =>
            [Text("code", Texts.OwnRecoveryCode, Texts.OwnHashOnly)]),
        PersonalSection.Of("accounts_passkeys", Texts.PasskeysTitle, null, db.Passkeys.AsNoTracking().Where(one => one.PersonId == who.Id).OrderBy(one => one.Id), one =>
        [
            Text("name", Texts.PasskeyName, one.Name), At("added", Texts.PasskeyAddedAt, one.AddedAt), At("lastUsed", Texts.PasskeyUsedAt, one.LastUsedAt),
            Yes("isCopied", Texts.OwnPasskeyCopied, one.IsBackedUp),
        ]),
        PersonalSection.Of("accounts_municipal_accounts", Texts.MunicipalAccounts, null, db.MunicipalAccounts.AsNoTracking().Where(one => one.PersonId == who.Id).OrderBy(one => one.LinkedAt).ThenBy(one => one.Subject), one =>
        [
            Organisation("municipality", Texts.OwnOrganisation, one.OrganisationId), Text("service", Texts.OwnService, one.Issuer),
            Text("nameThere", Texts.OwnNameThere, one.Subject), At("linked", Texts.OwnLinked, one.LinkedAt),
        ]),
        // Those by herself stand among what she has done.
        PersonalSection.Of("events", Texts.OwnRoleEvents, Texts.OwnRolesKept, RoleEventsOf(who).AsNoTracking().Where(row => row.PersonId != who.Id).OrderBy(row => row.Id), row =>
            [Text("what", Texts.HistoryWhat, words.Say(row.Type, row.Payload) ?? row.Type), At("when", Texts.HistoryWhen, row.At), Organisation("organisation", Texts.OwnOrganisation, row.ActingFor)]),
    ];

    public async Task<Outcome> EraseAsync(DataSubject who, CancellationToken stop)
    {
        var now = clock.UtcNow();
        // In one order for everybody: of two who leave the same organisations neither waits for the other.
        var roles = await db.Memberships.AsNoTracking().Where(one => one.PersonId == who.Id && one.EndedAt == null && (one.Until == null || one.Until > now))
            .OrderBy(one => one.OrganisationId).ThenBy(one => one.Id).Select(one => new { one.Id, one.OrganisationId }).ToListAsync(stop);
        foreach (var role in roles)
        {
            if (await terms.EndAsync(role.Id, role.OrganisationId, stop) is { IsDone: false } refused) return refused;
        }

        await BlankMailsToOthersAsync(who, stop);
        await DeleteMailsToNewAddressesAsync(who, stop);
        await db.Sessions.Where(one => one.PersonId == who.Id).ExecuteDeleteAsync(stop);
        await db.SignInLinks.Where(one => one.PersonId == who.Id).ExecuteDeleteAsync(stop);
        await RequestsOf(who).ExecuteDeleteAsync(stop);
        await ChangesOf(who).ExecuteDeleteAsync(stop);
        await steps.RemoveAsync(who.Id, stop);
        await db.Passkeys.Where(one => one.PersonId == who.Id).ExecuteDeleteAsync(stop);
        await db.MunicipalAccounts.Where(one => one.PersonId == who.Id).ExecuteDeleteAsync(stop);
        (await db.Persons.FirstAsync(one => one.Id == who.Id, stop)).Erase();
        return Outcome.Done;
    }

    private static string Rhythm(MailRhythm rhythm) => rhythm switch
    {
        MailRhythm.Daily => Texts.RhythmDaily,
        MailRhythm.OnlyNeeded => Texts.RhythmOnlyNeeded,
        _ => Texts.RhythmAtOnce,
    };

    private IQueryable<SignInRequest> RequestsOf(DataSubject who) => db.SignInRequests.Where(one => one.Address == who.Address);

    private IQueryable<EventRow> RoleEventsOf(DataSubject who) => db.Set<EventRow>().Where(row => db.Set<Membership>().Any(one => one.PersonId == who.Id && one.Id == row.RecordId));

    // Also another's wish for this very address.
    private IQueryable<AddressChange> ChangesOf(DataSubject who) => db.AddressChanges.Where(one => one.PersonId == who.Id || one.NewAddress == who.Address);

    // The address she wished for may be another's: no mail to it but the one that asked is hers to take back.
    private async Task DeleteMailsToNewAddressesAsync(DataSubject who, CancellationToken stop)
    {
        var hashes = await db.AddressChanges.Where(one => one.PersonId == who.Id).OrderBy(one => one.Id).Select(one => one.NewTokenHash).ToListAsync(stop);
        var causes = hashes.Select(AddressChanges.Cause).ToList();
        await db.Set<MailMessage>().Where(mail => causes.Contains(mail.Cause)).ExecuteDeleteAsync(stop);
    }

    // Main users are told by name who was given a role.
    private async Task BlankMailsToOthersAsync(DataSubject who, CancellationToken stop)
    {
        var events = await RoleEventsOf(who).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(stop);
        foreach (var causes in events.Select(id => $"event:{id}").Chunk(500))
        {
            await db.Set<MailMessage>().Where(mail => causes.Contains(mail.Cause)).ExecuteUpdateAsync(set => set.SetProperty(mail => mail.Text, "").SetProperty(mail => mail.Html, ""), stop);
        }
    }
}
