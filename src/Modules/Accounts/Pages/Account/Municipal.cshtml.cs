using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Municipal;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>Links one's account at a municipality's service, after having signed in there, and takes the link away. Three queries.</summary>
[Authorize]
internal sealed class MunicipalModel(MunicipalAccounts accounts, MunicipalChoices choices, MunicipalTickets tickets, CurrentSession current, OrganisationNames names) : FormPage
{
    public const string Path = "/account/municipal";

    public IReadOnlyList<MunicipalAccount> Linked { get; private set; } = [];

    /// <summary>Of the municipalities she acts for, those whose account she has not linked.</summary>
    public IReadOnlyList<MunicipalChoices.Choice> Choices { get; private set; } = [];

    /// <summary>An account she has shown to be hers and has not linked yet.</summary>
    public MunicipalTickets.Proof? Waiting { get; private set; }

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>By a municipality's service no further one is linked: that would open to it what is another's.</summary>
    public bool IsOwnSession => current.MunicipalityId is null;

    public string Person => current.Person!.DisplayName;

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (Waiting is not { } proof) return Refuse(MunicipalProblems.BegunElsewhere);
        if (!IsOwnSession) return Refuse(MunicipalProblems.OwnSignInNeeded);

        var answer = await DecideAsync(() => accounts.LinkAsync(current.Person!.Id, proof, stop), Texts.MunicipalIsLinked, Path, stop);
        if (ModelState.IsValid) tickets.Shown.Forget();
        return answer;
    }

    public IActionResult OnPostForget()
    {
        tickets.Shown.Forget();
        return Go(Path);
    }

    public async Task<IActionResult> OnPostUnlinkAsync(Guid organisationId, CancellationToken stop)
    {
        await ReadAsync(stop);
        return await DecideAsync(() => accounts.UnlinkAsync(current.Person!.Id, organisationId, stop), Texts.MunicipalIsUnlinked, Path, stop);
    }

    protected override Problem? Explain(string constraint) => constraint.Contains("accounts_municipal_accounts", StringComparison.Ordinal) ? MunicipalProblems.OtherPersons : null;

    private async Task ReadAsync(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        Waiting = tickets.Shown.Find();
        Linked = await accounts.OfAsync(current.Person!.Id, stop);
        var open = current.Person.Roles.Select(role => role.OrganisationId).Except(Linked.Select(account => account.OrganisationId)).ToList();
        Choices = open.Count == 0 || !IsOwnSession ? [] : await choices.AllAsync(stop, open);
        Names = await names.OfAsync([.. Linked.Select(account => account.OrganisationId), .. Waiting is null ? [] : (Guid[])[Waiting.OrganisationId]], stop);
    }
}
