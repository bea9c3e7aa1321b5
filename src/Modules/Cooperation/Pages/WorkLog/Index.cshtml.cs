using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.WorkLog;

/// <summary>The liaison logs a piece of work in a line, and sees what she has logged, newest first (requirement Y7). One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(AppDb db, Actor actor, TimeProvider clock) : FormPage
{
    private const int Size = 50;

    [BindProperty]
    public LogForm Form { get; set; } = new();

    /// <summary>What is older than this one is shown: its day and its id.</summary>
    [FromQuery(Name = "before")]
    public string? Before { get; set; }

    public IReadOnlyList<LogEntry> Rows { get; private set; } = [];

    public string? Newest => Before is null ? null : "/cooperation/log";

    public string? Older { get; private set; }

    private DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        Form = new LogForm { On = Today };
        await ReadAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!ModelState.IsValid) return Invalid();

        var written = LogEntry.Write(actor.OrganisationId, Form.On!.Value, Form.Duty!.Value, Form.Text.Trim(), Form.Minutes!.Value, Form.Contacts!.Value, Today);
        if (!written.IsDone) return Refuse(written.Problem, "Form.On");

        db.Add(written.Value);
        return await SaveAsync(Outcome.Done, Texts.LogSaved, "/cooperation/log", stop);
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var chosen = db.WorkLog.AsNoTracking().Where(one => one.HostId == actor.OrganisationId);
        if (PageKey.TryRead(Before, out var key) && DateOnly.TryParseExact(key.Sort, "yyyyMMdd", out var day))
            chosen = chosen.Where(one => one.On < day || (one.On == day && one.Id.CompareTo(key.Id) < 0));
        var rows = await chosen.OrderByDescending(one => one.On).ThenByDescending(one => one.Id).Take(Size + 1).ToListAsync(stop);
        Rows = [.. rows.Take(Size)];
        Older = rows.Count > Size ? $"/cooperation/log?before={new PageKey(Rows[^1].On.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture), Rows[^1].Id)}" : null;
    }
}
