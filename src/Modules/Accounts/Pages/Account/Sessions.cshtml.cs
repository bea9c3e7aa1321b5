using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.Account;

/// <summary>Where one is signed in, each ended with a press, and what was last done to the account. Three queries at most.</summary>
[Authorize]
internal sealed class SessionsModel(AppDb db, OpenSessions sessions, CurrentSession current, OrganisationNames names, IEnumerable<IEventWords> words) : FormPage
{
    private const int MostEvents = 20;

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>Names of those by whose service she has signed in.</summary>
    public IReadOnlyDictionary<Guid, string> Municipalities { get; private set; } = new Dictionary<Guid, string>();

    public Guid? Own => current.SessionId;

    public IReadOnlyList<(string What, DateTime At)> Events { get; private set; } = [];

    private Guid Person => db.Actor.PersonId!.Value;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Sessions = await sessions.OfAsync(Person, stop);
        Municipalities = await names.OfAsync([.. Sessions.Select(session => session.MunicipalityId).OfType<Guid>()], stop);
        var rows = await db.Set<EventRow>().AsNoTracking().Where(row => row.RecordId == Person).OrderByDescending(row => row.Id).Take(MostEvents).ToListAsync(stop);
        Events = [.. rows.Select(row => (words.Select(one => one.Say(row.Type, row.Payload)).FirstOrDefault(sentence => sentence is not null) ?? row.Type, row.At))];
    }

    public async Task<IActionResult> OnPostEndAsync(Guid sessionId, CancellationToken stop)
    {
        var isOver = false;
        var answer = await DecideAsync(
            async () =>
            {
                isOver = !await sessions.EndAsync(Person, sessionId, stop);
                return Outcome.Done;
            },
            Texts.SessionIsEnded,
            "/account/sessions",
            stop);
        return isOver ? NotFound() : answer;
    }

    public Task<IActionResult> OnPostEndOthersAsync(CancellationToken stop) => DecideAsync(
        async () =>
        {
            await sessions.EndOthersAsync(Person, current.SessionId, stop);
            return Outcome.Done;
        },
        Texts.SessionsAreEnded,
        "/account/sessions",
        stop);
}
