using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>Asks for an address and mails a link to it. The answer is the same whether the address is known or not.</summary>
[AllowAnonymous]
internal sealed class IndexModel(AppDb db, AccountThrottle throttle, SignInService sessions, DemoPeople demo, TimeProvider clock) : FormPage
{
    [BindProperty]
    public AddressForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "returnPath")]
    public string? Return { get; set; }

    public IReadOnlyList<Person> DemoPeople { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        DemoPeople = await demo.AllAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        DemoPeople = await demo.AllAsync(stop);
        if (!ModelState.IsValid) return Invalid();
        if (!EmailAddress.TryParse(Form.Address, out var address)) return Refuse(AccountProblems.AddressInvalid, "Form.Address");

        // Whether the address is somebody's is looked at after the answer; over the limit the answer is the same too.
        if (await throttle.MaySendLinkAsync(address.Value, stop))
        {
            db.Add(SignInRequest.Of(address.Value.Value, ReturnPath.Of(Url, Return), clock.UtcNow()));
            await db.SaveChangesAsync(stop);
        }

        return Go("/sign-in/sent");
    }

    public async Task<IActionResult> OnPostDemoAsync(string key, CancellationToken stop)
    {
        if (await demo.FindAsync(key, stop) is not { } person) return NotFound();

        await sessions.SignInAsync(person, stop: stop);
        return Go(ReturnPath.Of(Url, Return) ?? StartModel.Path);
    }
}
