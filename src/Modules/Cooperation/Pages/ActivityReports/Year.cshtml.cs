using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Reports;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages.ActivityReports;

/// <summary>The yearly activity report, which writes itself; printed as it stands (requirement Y7). Six queries.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class YearModel(YearReports reports, Actor actor, IOrganisations organisations, TimeProvider clock) : PageModel
{
    private const int FirstYear = 2000;

    [FromQuery(Name = "year")]
    public int? Year { get; set; }

    public int ThisYear { get; } = Dates.Local(clock.UtcNow()).Year;

    public YearReport Report { get; private set; } = null!;

    public string Municipality { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || Year is { } asked && (asked < FirstYear || asked > ThisYear)) return NotFound();

        Report = await reports.ReadAsync(actor.OrganisationId, Year ?? ThisYear, stop);
        Municipality = (await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId)?.Name ?? "";
        return Page();
    }

    /// <summary>What the records know of a duty class besides the log.</summary>
    public string FromRecords(DutyClass duty) => duty switch
    {
        DutyClass.Measures => string.Format(null, Texts.ReportOfMeasures, Report.Cases, Report.CasesAnswered),
        DutyClass.Events => string.Format(null, Texts.ReportOfEvents, Report.Gatherings.Count, Report.Gatherings.Sum(one => one.Present)),
        DutyClass.Advice => string.Format(null, Texts.ReportOfAdvice, Report.Received, Report.Answered),
        DutyClass.Communication => string.Format(null, Texts.ReportOfCommunication, Report.Sections),
        _ => "",
    };
}
