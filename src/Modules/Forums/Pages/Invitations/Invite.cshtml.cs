using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Invitations;

/// <summary>A host invites the associations of her own register by group, each once, and sees how many got no mail. Five queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class InviteModel(AppDb db, Actor actor, IOrganisations organisations, TimeProvider clock) : GatheringPage(db)
{
    private const int MostAssociations = 10_000;

    [BindProperty, Display(Name = nameof(Texts.InvitationWhom))]
    public List<AssociationCategory> Categories { get; set; } = [];

    public IReadOnlyList<InvitationGroup> Groups { get; private set; } = [];

    /// <summary>How many did not get theirs, for want of an address or because it came back.</summary>
    public int Missed { get; private set; }

    public int Invited { get; private set; }

    public bool MayInvite => Gathering.State is GatheringState.Published;

    private IReadOnlyList<OrganisationInfo> Register { get; set; } = [];

    private HashSet<Guid> AlreadyInvited { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();

        Categories = [.. Enum.GetValues<AssociationCategory>()];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var (now, round) = (clock.UtcNow(), Guid.CreateVersion7());
        var invitations = Register
            .Where(one => Categories.Contains(one.Category ?? AssociationCategory.Others) && !AlreadyInvited.Contains(one.Id))
            .Select(one => new Invitation { GatheringId = id, OrganisationId = one.Id, RoundId = round, InvitedAt = now, HadAddress = HasAddress(one) })
            .ToList();
        if (!MayInvite || invitations.Count == 0) return Refuse(MayInvite ? RegistrationProblems.NobodyToInvite : GatheringProblems.StepNotAllowed);

        Db.AddRange(invitations);
        var reached = invitations.Count(one => one.HadAddress);
        return await SaveAsync(
            Gathering.Invite(round, reached, invitations.Count - reached),
            string.Format(null, Texts.InvitationsSent, reached, invitations.Count - reached),
            $"/gatherings/{id}/invitations",
            stop);
    }

    protected override Problem? Explain(string constraint) =>
        constraint == "IX_forums_invitations_GatheringId_OrganisationId" ? RegistrationProblems.JustInvited : null;

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        (Register, _) = await organisations.AssociationsOfAsync(actor.OrganisationId, [], MostAssociations, stop);
        var invited = await Db.Invitations.AsNoTracking().Where(one => one.GatheringId == id)
            .Select(one => one.OrganisationId).ToListAsync(stop);
        AlreadyInvited = [.. invited];
        Invited = invited.Count;
        Missed = await InvitationMail.Missed(Db, id).CountAsync(stop);
        Groups = [.. Enum.GetValues<AssociationCategory>().Select(category =>
        {
            var those = Register.Where(one => (one.Category ?? AssociationCategory.Others) == category).ToList();
            return new InvitationGroup(category, those.Count, those.Count(HasAddress), those.Count(one => AlreadyInvited.Contains(one.Id)));
        })];
        return true;
    }

    private static bool HasAddress(OrganisationInfo organisation) => EmailAddress.TryParse(organisation.Email, out _);
}
