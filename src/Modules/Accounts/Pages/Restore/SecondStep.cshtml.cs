using System.Globalization;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Restore;

/// <summary>The operator takes the second step away from someone who has lost it and her codes, after making sure who asks. She is told, and her sessions end.</summary>
[Authorize(AccountPermissions.Restore)]
internal sealed class SecondStepModel(AppDb db, SecondSteps steps, OpenSessions sessions, IMail mail, ILookupNormalizer names) : FormPage
{
    [BindProperty]
    public RestoreForm Form { get; set; } = new();

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Address, out var address)) return Refuse(AccountProblems.AddressInvalid, "Form.Address");

        var normalised = names.NormalizeEmail(address.Value.Value);
        if (await db.Persons.FirstOrDefaultAsync(one => one.NormalizedEmail == normalised, stop) is not { } person || !await steps.HasAsync(person.Id, stop))
            return Refuse(AccountProblems.NoSecondStep, "Form.Address");

        var culture = CultureInfo.GetCultureInfo(person.Language);
        var content = new MailContent(
            Texts.ResourceManager.GetString(nameof(Texts.RestoredMailSubject), culture)!, [Texts.ResourceManager.GetString(nameof(Texts.RestoredMailBody), culture)!], null, "Kumppani")
        { CanWait = false };
        return await DecideAsync(
            async () =>
            {
                await sessions.EndOthersAsync(person.Id, keep: null, stop);
                await mail.QueueAsync(address.Value, person.Language, content, $"restored:{Guid.CreateVersion7()}", Installation.Id, stop);
                return await steps.RemoveAsync(person.Id, stop);
            },
            Texts.SecondStepIsRemoved,
            "/members",
            stop);
    }
}
