using Kumppani.Accounts.Data;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages;

/// <summary>Chooses the organisation to act for, among one's own.</summary>
[Authorize]
internal sealed class ActForModel(AppDb db, CurrentSession session, OrganisationNames names, SignInService sessions, Arrivals arrivals) : FormPage
{
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "returnPath")]
    public string? Return { get; set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var roles = session.Person!.Roles.GroupBy(role => role.OrganisationId).Select(own => own.MinBy(role => role.Role)!).ToList();
        var byId = await names.OfAsync([.. roles.Select(role => role.OrganisationId)], stop);
        Choices = [.. roles.Select(role => new Choice(role.OrganisationId, byId[role.OrganisationId], RoleWords.Of(role.Role), db.Actor.ActsFor(role.OrganisationId)))];
    }

    public async Task<IActionResult> OnPostAsync(Guid organisationId, CancellationToken stop)
    {
        var own = session.Person!;
        if (own.Roles.All(role => role.OrganisationId != organisationId)) return NotFound();

        var person = await db.Persons.FirstAsync(one => one.Id == own.Id, stop);
        var door = own.Roles.Where(role => role.OrganisationId == organisationId).Min(role => role.Door);
        var path = ReturnPath.Of(Url, Return);
        if (door is RoleDoor.OwnSignIn) return Go("/sign-in?returnPath=/act-for", Texts.OwnSignInNeeded);
        if (door is RoleDoor.MunicipalSignIn) return Go("/sign-in/municipal", Texts.MunicipalSignInNeeded);
        if (door is RoleDoor.SecondStep) return Go(await arrivals.GoOnAsync(person, organisationId, path, stop));

        await sessions.GoOnAsync(person, organisationId, session.MunicipalityId, stop);
        return Go(path ?? StartModel.Path);
    }

    /// <summary>An organisation she may act for.</summary>
    internal sealed record Choice(Guid OrganisationId, string Name, string Role, bool IsCurrent);
}
