using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Invitations;

/// <summary>What became of each invitation, in the order they went out; those that did not arrive can be sent again. Four queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class ReceiversModel(AppDb db, IOrganisations organisations, TimeProvider clock) : GatheringPage(db)
{
    private const int OnePage = 25;

    [BindProperty(SupportsGet = true), Display(Name = nameof(Texts.ReceiverView))]
    public ReceiverView View { get; set; }

    public IReadOnlyList<ReceiverRow> Rows { get; private set; } = [];

    public int Missed { get; private set; }

    public string? First { get; private set; }

    public string? Next { get; private set; }

    public bool MaySend => Gathering.State is GatheringState.Published;

    public static IReadOnlyList<SelectListItem> Views => [new(Texts.ReceiversMissed, nameof(ReceiverView.Missed)), new(Texts.ReceiversAll, nameof(ReceiverView.All))];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? after, CancellationToken stop)
    {
        // What was not asked has its default; that is no mistake.
        ModelState.Clear();
        return await ShowAsync(id, after, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid invitationId, Guid? after, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await ShowAsync(id, after, stop)) return NotFound();
        if (await Db.Invitations.FirstOrDefaultAsync(one => one.Id == invitationId && one.GatheringId == id, stop) is not { } invitation) return NotFound();

        var now = await RowsAsync(InvitationMail.Of(Db, id).Where(one => one.Invitation.Id == invitationId), stop);
        var outcome = now is not [{ IsMissed: true, Address: not null }] ? RegistrationProblems.NotToSendAgain
            : MaySend ? invitation.SendAgain()
            : GatheringProblems.StepNotAllowed;
        return await SaveAsync(outcome, string.Format(null, Texts.InvitationSentAgain, now.FirstOrDefault()?.Organisation.Name), At(after), stop);
    }

    private async Task<bool> ShowAsync(Guid id, Guid? after, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        var missed = InvitationMail.Missed(Db, id);
        Missed = await missed.CountAsync(stop);
        var listed = View is ReceiverView.All ? InvitationMail.Of(Db, id) : missed;
        if (after is { } last) listed = listed.Where(one => one.Invitation.Id.CompareTo(last) > 0);
        var rows = await RowsAsync(listed.OrderBy(one => one.Invitation.Id).Take(OnePage + 1), stop);
        Rows = rows[..Math.Min(rows.Count, OnePage)];
        First = after is null ? null : At(null);
        Next = rows.Count > OnePage ? At(Rows[^1].InvitationId) : null;
        return true;
    }

    private async Task<List<ReceiverRow>> RowsAsync(IQueryable<InvitationMail> invitations, CancellationToken stop)
    {
        var found = await invitations.ToListAsync(stop);
        var known = await organisations.FindAsync([.. found.Select(one => one.Invitation.OrganisationId)], stop);
        var now = clock.UtcNow();
        return [.. found.Where(one => known.ContainsKey(one.Invitation.OrganisationId))
            .Select(one => new ReceiverRow(one.Invitation.Id, known[one.Invitation.OrganisationId], one.Fate(now), one.Mail?.Failure, one.Mail?.To))];
    }

    private string At(Guid? after) => $"/gatherings/{Gathering.Id}/invitations/receivers?View={View}" + (after is { } id ? $"&after={id}" : "");
}
