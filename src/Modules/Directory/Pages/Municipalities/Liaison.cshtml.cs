using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Municipalities;

/// <summary>The operator invites a liaison officer to a municipality, such as when the last one has left.</summary>
[Authorize(DirectoryPermissions.Municipalities)]
internal sealed class LiaisonModel(AppDb db, IPeople people) : FormPage
{
    [BindProperty]
    public LiaisonForm Form { get; set; } = new();

    public string Municipality { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        Form.Language = Ui.Languages.Language.Current.Code;
        return await FindAsync(id, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Address, out var address)) return Refuse(DirectoryProblems.AddressInvalid, "Form.Address");

        return await DecideAsync(
            async () => new Outcome((await people.InviteAsync(address.Value, Form.Name.Trim(), Form.Language!, id, Role.Liaison, stop)).Problem),
            Texts.LiaisonInvited,
            "/municipalities",
            stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Municipality = await db.Organisations.Where(one => one.Id == id && one.Kind == OrganisationKind.Municipality).Select(one => one.Name).FirstOrDefaultAsync(stop) ?? "";
        return Municipality.Length > 0;
    }
}
