using Kumppani.Accounts.Domain;
using Kumppani.Accounts.OwnData;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>
/// Erases one's own data, as one decision: what goes, what stays and why, and who has to be found first. A person has signed in a moment ago and types
/// her own address: neither a browser left open nor a press by mistake is enough. One query for each table that can hold a person.
/// </summary>
[Authorize, OwnSignInOnly]
internal sealed class EraseModel(OwnDataBook book, Terms terms, OrganisationNames names, RetentionBook retention, ProofAtHand proof) : FormPage
{
    [BindProperty]
    public EraseForm Form { get; set; } = new();

    public IReadOnlyList<PersonalSection> Sections { get; private set; } = [];

    /// <summary>Roles that somebody else must take first.</summary>
    public IReadOnlyList<Membership> Needed { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>For how long the receipt is kept.</summary>
    public int ReceiptDays => retention.DaysOf("Mails");

    /// <summary>Why she has to sign in once more before; null when she may erase.</summary>
    public Problem? Lack { get; private set; }

    private DataSubject Who { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        return await ReadAsync(stop) ? Page() : Challenge();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop)) return Challenge();
        if (Lack is { } lack) return Refuse(lack);
        if (!ModelState.IsValid) return Invalid();
        if (!string.Equals(Form.Address.Trim(), Who.Address, StringComparison.OrdinalIgnoreCase)) return Refuse(AccountProblems.OwnAddressWrong, "Form.Address");

        var answer = await DecideAsync(() => book.EraseAsync(Who, stop), Texts.Erased, "/", stop);
        if (ModelState.IsValid) await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return answer;
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await book.SelfAsync(stop) is not { } who) return false;

        (Who, Lack) = (who, await proof.LackAsync(stop));
        Needed = await terms.LastOfAsync(Who.Id, stop);
        Names = await names.OfAsync([.. Needed.Select(one => one.OrganisationId)], stop);
        List<PersonalSection> found = [];
        foreach (var section in book.Of(Who))
        {
            if (await section.FirstAsync(1, stop) is [_]) found.Add(section);
        }

        Sections = found;
        return true;
    }
}
