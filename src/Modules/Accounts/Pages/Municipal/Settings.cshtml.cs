using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Municipal;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Municipal;

/// <summary>The operator sets how a municipality's people sign in by its own service, and reads what to tell those who keep it. Two queries.</summary>
[Authorize(AccountPermissions.MunicipalSignIn)]
internal sealed class SettingsModel(AppDb db, RecordBook records, MunicipalWay way, ClientSecrets secrets, ProviderReader reader, OpenSessions sessions) : FormPage, IEdits
{
    [BindProperty]
    public SettingsForm Form { get; set; } = new();

    public Guid Id { get; private set; }

    public string Municipality { get; private set; } = "";

    public string ReturnAddress => way.ReturnAddress(Id);

    public string AfterSignOut => way.AfterSignOut;

    public Entity? Edited => isNew ? null : settings;

    private MunicipalSignIn settings = null!;
    private bool isNew;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = SettingsForm.Of(settings);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (!reader.IsUsable(Form.Issuer.Trim())) return Refuse(AccountProblems.IssuerInvalid, "Form.Issuer");

        var terms = Form.Terms(secrets.Close);
        var ends = settings.EndsSessions(terms);
        if (settings.Set(terms) is { Problem: { } problem }) return Refuse(problem);

        return await DecideAsync(
            async () =>
            {
                if (isNew) db.Add(settings);
                if (ends) await sessions.EndMunicipalAsync(id, null, stop);
                return Outcome.Done;
            },
            Ui.Words.Saved,
            $"/municipalities/{id}/sign-in",
            stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        if (await records.CardAsync(new RecordRef(RecordBook.Organisation, id), stop) is not { } card) return false;

        var found = await db.MunicipalSignIns.FirstOrDefaultAsync(one => one.Id == id, stop);
        (Id, Municipality, isNew, settings) = (id, card.Title.ToString(), found is null, found ?? new MunicipalSignIn { Id = id });
        return true;
    }
}
