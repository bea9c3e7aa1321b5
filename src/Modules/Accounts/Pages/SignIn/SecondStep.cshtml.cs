using Kumppani.Accounts.Data;
using Kumppani.Accounts.Pages.Account;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>The second step of signing in, for whoever has taken the first within ten minutes.</summary>
[AllowAnonymous]
internal sealed class SecondStepModel(AppDb db, PendingSignIn pending, SecondSteps steps, SignInService sessions, AccountThrottle throttle) : FormPage
{
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    public IActionResult OnGet()
    {
        ModelState.Clear();
        Response.Headers.CacheControl = "no-store";
        return pending.Find() is null ? Go("/sign-in") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (pending.Find() is not { } first) return Go("/sign-in");
        if (!ModelState.IsValid) return Invalid();

        // The stamp as at the first step: a password or an address that has changed meanwhile begins anew.
        if (await db.Persons.FirstOrDefaultAsync(one => one.Id == first.PersonId && one.SecurityStamp == first.Stamp, stop) is not { } person) return Go("/sign-in");

        var tried = await throttle.CodeAsync(person.Id, stop);
        if (!tried.IsWithin) return Refuse(AccountProblems.TooManyTries, "Form.Code");

        var used = await db.DecideAsync(
            async () =>
            {
                if (await steps.UseAsync(person.Id, Form.Code, stop) is { IsDone: false } refused) return refused;
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
        if (used.Problem is { } problem) return Refuse(problem, "Form.Code");

        await throttle.RightAsync(tried, stop);
        pending.Forget();
        await sessions.SignInAsync(person, first.OrganisationId, secondStep: true, first.MunicipalityId, stop);
        return Go(first.ReturnPath ?? StartModel.Path);
    }
}
