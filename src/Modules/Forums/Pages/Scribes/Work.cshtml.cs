using Kumppani.Forums.Data;
using Kumppani.Forums.Pages.Workshops;
using Kumppani.Forums.Workshops;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Scribes;

/// <summary>A scribe's four questions. Each is saved on its own; with script while she types.</summary>
[AllowAnonymous]
internal sealed class WorkModel(AppDb db, ScribePass pass, AnswerBook book) : FormPage
{
    public ScribeSeat Seat { get; private set; } = null!;

    public AnswerSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        return await ShowAsync(stop) ? Page() : Go("/scribe");
    }

    public async Task<IActionResult> OnPostAsync(Guid questionId, string? text, int revision, AnswerPick pick, string? key, CancellationToken stop)
    {
        if (!await ShowAsync(stop)) return AnswerWriting.IsAskedByScript(Request) ? StatusCode(403) : Go("/scribe", Texts.ScribeOver);
        if (Sheet.Fields.FirstOrDefault(one => one.Question.Id == questionId) is not { } field) return NotFound();

        var writing = new AnswerWriting(book, this);
        var result = await writing.WriteAsync(Seat.GroupId, field, text, revision, pick, Guid.TryParse(key, out var sent) ? sent : OperationKey, "/scribe/work", stop);
        if (AnswerWriting.IsAskedByScript(Request)) return writing.Json(result);
        if (result.Problem is null) return Go($"/scribe/work#{field.FieldId}-form", Texts.ScribeSaved);

        Sheet = Sheet with { Fields = [.. Sheet.Fields.Select(one => one == field ? field.Refused(text, result) : one)] };
        return Refuse(result.Problem, field.FieldId);
    }

    public IActionResult OnPostLeave()
    {
        pass.TakeBack(Response);
        return Go("/scribe");
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await pass.SeatAsync(Request, stop) is not { } seat) return false;

        var workshop = await db.WholeWorkshops.AsNoTracking().FirstAsync(one => one.Id == seat.WorkshopId, stop);
        var answers = await db.Answers.AsNoTracking().Where(answer => answer.GroupId == seat.GroupId).ToListAsync(stop);
        (Seat, Sheet) = (seat, new AnswerSheet(seat.GroupId, "/scribe/work", AnswerField.Of(workshop, answers), null));
        return true;
    }
}
