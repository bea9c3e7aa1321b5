using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Municipal;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>
/// Where a municipality's service sends the browser back. Who it says has signed in is known by the service and its name for her; whoever is not known is led to
/// what she can do, and nobody is found by her address of mail.
/// </summary>
[AllowAnonymous]
internal sealed partial class MunicipalReturnModel(
    MunicipalReturn returned, MunicipalAccounts accounts, MunicipalTickets tickets, Arrivals arrivals, AccountThrottle throttle, CurrentSession current, Terms terms,
    OrganisationNames names, PageFrame frame, ILogger<MunicipalReturnModel> log) : FormPage
{
    /// <summary>Where to begin anew.</summary>
    public string Again { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        Again = $"/sign-in/municipal/{id}";
        ModelState.Clear();

        var tried = await throttle.MunicipalAsync(stop);
        if (!tried.IsWithin) return Refuse(MunicipalProblems.TooManyTries);

        var taken = await returned.TakeAsync(id, Request.Query, stop);
        if (!taken.IsDone) return Refused(id, taken.Problem);

        await throttle.RightAsync(tried, stop);
        var (settings, begun, account) = taken.Value;
        var person = await accounts.FindAsync(account, stop);
        return begun.LinkTo is { } linkTo ? Link(settings, account, linkTo, person) : await SignInAsync(settings, begun, account, person, stop);
    }

    private IActionResult Link(MunicipalSignIn settings, ProvenAccount account, Guid linkTo, Person? holder)
    {
        if (current.Person?.Id != linkTo) return Refused(settings.Id, MunicipalProblems.BegunElsewhere);
        if (holder is not null && holder.Id != linkTo) return Refused(settings.Id, MunicipalProblems.OtherPersons);
        if (holder is null) Keep(settings, account);
        return Go(Account.MunicipalModel.Path, holder is null ? null : Texts.MunicipalAlreadyLinked);
    }

    private async Task<IActionResult> SignInAsync(MunicipalSignIn settings, MunicipalTickets.Begun begun, ProvenAccount account, Person? person, CancellationToken stop)
    {
        if (person is null)
        {
            Keep(settings, account);
            return Go(MunicipalUnknownModel.Path);
        }

        if (!await terms.HasRoleAsync(person.Id, settings.Id, stop))
            return Refused(settings.Id, MunicipalProblems.NoRole((await names.OfAsync([settings.Id], stop))[settings.Id]));
        return Go(await arrivals.ArriveByMunicipalityAsync(person, settings.Id, account.IsStrong, begun.ReturnPath, stop));
    }

    private void Keep(MunicipalSignIn settings, ProvenAccount account) =>
        tickets.Shown.Keep(new MunicipalTickets.Proof(settings.Id, account.Issuer, account.Subject, account.Name));

    private PageResult Refused(Guid id, Problem problem)
    {
        LogRefused(log, id, problem.Code, problem.Arguments is [string code, ..] && problem.Code != nameof(Texts.MunicipalNoRole) ? code : "");
        return Refuse(problem);
    }

    [LoggerMessage(LogLevel.Warning, "A sign-in by the municipal service {SignIn} was refused: {Code} {Detail}")]
    private static partial void LogRefused(ILogger log, Guid signIn, string code, string detail);
}
