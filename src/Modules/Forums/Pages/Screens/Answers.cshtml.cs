using System.Globalization;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Screens;

/// <summary>One question, the groups' answers side by side.</summary>
[AllowAnonymous]
internal sealed class AnswersModel(AppDb db) : ScreenPage(db)
{
    public WorkshopQuestion Question { get; private set; } = null!;

    public IReadOnlyList<ScreenCard> Cards { get; private set; } = [];

    public int Sheet { get; private set; }

    public int Sheets { get; private set; }

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public int Questions { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int question, int sheet, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        var workshop = await Db.WholeWorkshops.AsNoTracking().FirstOrDefaultAsync(one => one.GatheringId == id, stop);
        var ballot = await Db.Ballots.Where(one => one.GatheringId == id && one.IsRankingShown).OrderBy(one => one.OpenedAt).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(stop);
        if (workshop is null || (!workshop.IsScreenOpen && !IsHost)) return Elsewhere(id, ballot);

        var number = Math.Clamp(question, 1, workshop.Questions.Count);
        Question = workshop.Questions[number - 1];
        Questions = workshop.Questions.Count;
        var answers = await Db.Answers.AsNoTracking().Where(answer => answer.QuestionId == Question.Id).ToListAsync(stop);
        var pages = ScreenPages.Of(workshop, Question, answers);
        Sheets = pages.Count;
        Sheet = Math.Clamp(sheet, 1, Sheets);
        Cards = pages[Sheet - 1];

        Previous = Sheet > 1 ? At(number, Sheet - 1) : number > 1 ? At(number - 1, 1) : null;
        Next = Sheet < Sheets ? At(number, Sheet + 1) : number < Questions ? At(number + 1, 1) : ballot is { } ranking ? Url.Content($"~/gatherings/{id}/screen/ballots/{ranking}") : null;
        return Unless(string.Join('|', answers.OrderBy(answer => answer.Id).Select(answer => string.Create(CultureInfo.InvariantCulture, $"{answer.Id:N}{answer.Revision}")).Append(workshop.Version.ToString()).Append(Next)));
    }

    // Without answers to show: the ranking that is shown, or, for the host, where a workshop is prepared.
    private IActionResult Elsewhere(Guid id, Guid? ballot) =>
        ballot is { } ranking ? LocalRedirect($"{Request.PathBase}/gatherings/{id}/screen/ballots/{ranking}")
        : IsHost ? LocalRedirect($"{Request.PathBase}/gatherings/{id}/workshop")
        : NotFound();

    private string At(int question, int sheet) => Url.Content(string.Create(CultureInfo.InvariantCulture, $"~/gatherings/{Gathering.Id}/screen?question={question}&sheet={sheet}"));
}
