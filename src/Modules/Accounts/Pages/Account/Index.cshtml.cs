using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>One's own name, language of mail, and how often it comes.</summary>
[Authorize]
internal sealed class IndexModel(AppDb db, OpenSessions sessions, SecondSteps steps) : FormPage
{
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    public string Address { get; private set; } = "";

    public bool HasPassword { get; private set; }

    public bool HasSecondStep { get; private set; }

    public static IReadOnlyList<SelectListItem> Rhythms =>
        [new(Texts.RhythmAtOnce, nameof(MailRhythm.AtOnce)), new(Texts.RhythmDaily, nameof(MailRhythm.Daily)), new(Texts.RhythmOnlyNeeded, nameof(MailRhythm.OnlyNeeded))];

    public int PasskeyCount { get; private set; }

    public int MunicipalCount { get; private set; }

    public int SessionCount { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        var person = await OwnAsync(stop);
        (Form.DisplayName, Form.Language, Form.Rhythm) = (person.DisplayName, person.Language, person.MailRhythm);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var person = await OwnAsync(stop);
        if (!ModelState.IsValid) return Invalid();

        var renamed = person.Rename(Form.DisplayName.Trim(), Form.Language!);
        if (renamed.IsDone) person.MailRhythm = Form.Rhythm!.Value;
        return await SaveAsync(renamed, Ui.Words.Saved, "/account", stop);
    }

    private async Task<Person> OwnAsync(CancellationToken stop)
    {
        var person = await db.Persons.FirstAsync(one => one.Id == db.Actor.PersonId, stop);
        (Address, HasPassword) = (person.Email ?? "", person.PasswordHash is not null);
        HasSecondStep = await steps.HasAsync(person.Id, stop);
        PasskeyCount = await db.Passkeys.CountAsync(one => one.PersonId == person.Id, stop);
        MunicipalCount = await db.MunicipalAccounts.CountAsync(one => one.PersonId == person.Id, stop);
        SessionCount = (await sessions.OfAsync(person.Id, stop)).Count;
        return person;
    }
}
