using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Claims;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Claims;

/// <summary>The liaison approves or refuses a claim. One query, and the decision.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class ShowModel(AppDb db, Actor actor, ClaimDesk desk) : FormPage
{
    [BindProperty, StringLength(EntryClaim.MaxReason), DataType(DataType.MultilineText), Display(Name = nameof(Texts.ClaimReason), Description = nameof(Texts.ClaimReasonHint))]
    public string? Reason { get; set; }

    public EntryClaim Claim { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(id, stop) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) => DecideAsync(id, ClaimState.Approved, Texts.ClaimApproved, stop);

    public Task<IActionResult> OnPostRefuseAsync(Guid id, CancellationToken stop) => DecideAsync(id, ClaimState.Refused, Texts.ClaimRefused, stop);

    protected override Problem? Explain(string constraint) => constraint.StartsWith("IX_accounts_", StringComparison.Ordinal) ? DirectoryProblems.InvitedMeanwhile : null;

    private async Task<IActionResult> DecideAsync(Guid id, ClaimState to, string say, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        return ModelState.IsValid ? await DecideAsync(() => desk.DecideAsync(id, ClaimJudge.Liaison, to, Reason, stop), say, "/associations/claims", stop) : Invalid();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var found = await db.Claims.AsNoTracking().Where(claim => claim.Id == id && claim.HostId == actor.OrganisationId)
            .Join(db.Organisations, claim => claim.OrganisationId, one => one.Id, (claim, one) => new { claim, one.Name }).FirstOrDefaultAsync(stop);
        if (found is null) return false;

        (Claim, Name) = (found.claim, found.Name);
        return true;
    }
}
