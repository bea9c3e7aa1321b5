using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Forums.Workshops;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>A group's answers on the host's page: read, typed in from paper, made measures of.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class AnswersModel(AppDb db, AnswerBook book) : GatheringPage(db)
{
    public WorkshopGroup Group { get; private set; } = null!;

    public AnswerSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid groupId, CancellationToken stop) => await ShowAsync(id, groupId, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid groupId, Guid questionId, string? text, int revision, AnswerPick pick, string? key, CancellationToken stop)
    {
        if (!await ShowAsync(id, groupId, stop) || Sheet.Fields.FirstOrDefault(one => one.Question.Id == questionId) is not { } field) return NotFound();

        var writing = new AnswerWriting(book, this);
        var result = await writing.WriteAsync(groupId, field, text, revision, pick, Guid.TryParse(key, out var sent) ? sent : OperationKey, $"/gatherings/{id}/workshop/groups/{groupId}", stop);
        if (AnswerWriting.IsAskedByScript(Request)) return writing.Json(result);
        if (result.Problem is null) return Go($"/gatherings/{id}/workshop/groups/{groupId}#{field.FieldId}-form", Texts.ScribeSaved);

        Sheet = Sheet with { Fields = [.. Sheet.Fields.Select(one => one == field ? field.Refused(text, result) : one)] };
        return Refuse(result.Problem, field.FieldId);
    }

    private async Task<bool> ShowAsync(Guid id, Guid groupId, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;
        if (await Db.WholeWorkshops.AsNoTracking().FirstOrDefaultAsync(one => one.GatheringId == id, stop) is not { } workshop) return false;
        if (workshop.Groups.FirstOrDefault(one => one.Id == groupId) is not { } group) return false;

        var answers = await Db.Answers.AsNoTracking().Where(answer => answer.GroupId == groupId).ToListAsync(stop);
        Group = group;
        Sheet = new AnswerSheet(groupId, $"/gatherings/{id}/workshop/groups/{groupId}", AnswerField.Of(workshop, answers), $"/measures/new?gathering={id}&from={Answer.RecordKind}:");
        return true;
    }
}
