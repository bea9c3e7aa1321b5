using Kumppani.Forums.Workshops;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>What the scribe's page and the host's do alike with a posted answer.</summary>
internal sealed class AnswerWriting(AnswerBook book, PageModel page)
{
    public static bool IsAskedByScript(HttpRequest request) => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    public Task<WriteResult> WriteAsync(
        Guid groupId, AnswerField field, string? text, int revision, AnswerPick pick, Guid? key, string location, CancellationToken stop)
    {
        var chosen = pick switch
        {
            AnswerPick.Theirs => field.Text,
            AnswerPick.Join => string.Join("\n\n", new[] { field.Text, text ?? "" }.Where(one => one.Length > 0)),
            _ => text,
        };
        return book.WriteAsync(groupId, field.Question.Id, chosen, pick is AnswerPick.Mine ? revision : field.Revision, key, location, stop);
    }

    /// <summary>The answer for a script: 200 when it stands, 409 with the other's words, 400 when it is refused.</summary>
    public JsonResult Json(WriteResult result) => new(new
    {
        revision = result.Revision,
        text = result.Text,
        message = result.Problem is { } problem ? page.HttpContext.RequestServices.GetRequiredService<TextBook>().Say(typeof(AnswerWriting).Assembly, problem) : null,
    })
    {
        StatusCode = result switch { { Problem: null } => StatusCodes.Status200OK, { IsConflict: true } => StatusCodes.Status409Conflict, _ => StatusCodes.Status400BadRequest },
    };
}
