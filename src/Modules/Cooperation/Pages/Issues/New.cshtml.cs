using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Issues;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>An association's main user or editor raises a matter with the municipality on whose register it stands (requirement Y11b). Two queries, and the save.</summary>
[Authorize(CooperationPermissions.Raise)]
internal sealed class NewModel(IssueBook issues, Actor actor, IOrganisations organisations, Throttle throttle) : FormPage
{
    private const int MostInAnHour = 20;

    [BindProperty]
    public RaiseForm Form { get; set; } = new();

    public string Association { get; private set; } = "";

    /// <summary>Who is to answer.</summary>
    public string Municipality { get; private set; } = "";

    private Guid municipalityId;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var limit = new ThrottleLimit("issue", $"{actor.OrganisationId}", MostInAnHour, TimeSpan.FromHours(1));
        if (!(await throttle.CountAsync([limit], stop)).IsWithin) return Refuse(CooperationProblems.TooManyIssues);

        var origin = new IssueOrigin(IssueSource.Association, actor.OrganisationId, null, null, null, Language.Current.Code);
        var issue = issues.Raise(municipalityId, Form.Theme, Form.Title.Trim(), Form.Text.Trim(), origin);
        return await SaveAsync(Outcome.Done, Texts.IssueRaisedSay, $"/issues/{issue.Id}", stop);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } own) return false;

        (Association, municipalityId) = (own.Name, own.HostId);
        Municipality = (await organisations.FindAsync([municipalityId], stop)).GetValueOrDefault(municipalityId)?.Name ?? "";
        return true;
    }
}
