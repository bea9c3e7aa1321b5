using Kumppani.Forums.Ballots;
using Kumppani.Forums.Workshops;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Scribes;

/// <summary>Takes a group's code and lets its scribe in, without an account.</summary>
[AllowAnonymous]
internal sealed class CodeModel(ScribePass pass, CodeGuard guard) : FormPage
{
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (await guard.TryAsync(stop) is not { } tried) return Refuse(WorkshopProblems.TooManyTries, "Form.Code");
        if (await pass.OpenAsync(Form.Code, stop) is not { } seat) return Refuse(WorkshopProblems.CodeWrong, "Form.Code");

        await guard.RightAsync(tried, stop);
        pass.Give(Response, seat);
        return Go("/scribe/work");
    }
}
